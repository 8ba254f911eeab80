//@ uses: block, mutex, spinlock, might_sleep
//! The block layer queues requests inside an RCU section.
use kernel::block::mq::{Operations, Request};
use kernel::prelude::*;

pub struct Ram {
    data: SpinLock<u32>,
}

impl Operations for Ram {
    type QueueData = Ram;

    fn queue_rq(queue_data: &Ram, rq: ARef<Request>, _is_last: bool) -> Result {
        *queue_data.data.lock() += 1;
        Request::end_ok(rq);
        Ok(())
    }

    fn commit_rqs(_queue_data: &Ram) {}

    fn complete(rq: ARef<Request>) {
        Request::end_ok(rq);
    }
}

pub struct File {
    data: Mutex<u32>,
}

impl Operations for File {
    type QueueData = File;

    fn queue_rq(queue_data: &File, rq: ARef<Request>, _is_last: bool) -> Result {
        *queue_data.data.lock() += 1; //~ ERROR[sleep-in-atomic]
        Request::end_ok(rq);
        Ok(())
    }

    fn commit_rqs(_queue_data: &File) {}

    fn complete(rq: ARef<Request>) {
        Request::end_ok(rq);
    }
}
