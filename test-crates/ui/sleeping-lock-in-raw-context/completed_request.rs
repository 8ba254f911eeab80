//@ uses: block, irq, mutex, spinlock, might_sleep
//@ args: --rt
//! Requests complete in threads or softirqs on a real-time kernel, where a `spinlock_t` may be taken; a hard handler may not take one.
use kernel::block::mq::{Operations, Request};
use kernel::irq::{Handler, IrqReturn};
use kernel::prelude::*;

pub struct Ram;

impl Operations for Ram {
    type QueueData = SpinLock<u32>;

    fn queue_rq(queue_data: &SpinLock<u32>, rq: ARef<Request>, _is_last: bool) -> Result {
        *queue_data.lock() += 1;
        Request::complete(rq);
        Ok(())
    }

    fn commit_rqs(_queue_data: &SpinLock<u32>) {}

    fn complete(rq: ARef<Request>) {
        Request::end_ok(rq);
    }
}

pub struct Sleepy;

impl Operations for Sleepy {
    type QueueData = Mutex<u32>;

    fn queue_rq(queue_data: &Mutex<u32>, rq: ARef<Request>, _is_last: bool) -> Result {
        *queue_data.lock() += 1; //~ ERROR[sleep-in-atomic]
        Request::complete(rq);
        Ok(())
    }

    fn commit_rqs(_queue_data: &Mutex<u32>) {}

    fn complete(rq: ARef<Request>) {
        msleep(1); //~ ERROR[sleep-in-atomic]
        Request::end_ok(rq);
    }
}

pub struct Hard(SpinLock<u32>);

impl Handler for Hard {
    fn handle(&self) -> IrqReturn {
        *self.0.lock() += 1; //~ ERROR[sleeping-lock-in-raw-context]
        IrqReturn::Handled
    }
}
