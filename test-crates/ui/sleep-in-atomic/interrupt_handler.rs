//@ uses: irq, spinlock, mutex, might_sleep
//! A handler is entered in hard-interrupt context; its threaded half may sleep.
use kernel::irq::{Handler, IrqReturn, ThreadedHandler, ThreadedIrqReturn};
use kernel::prelude::*;

pub struct Quick {
    count: SpinLock<u32>,
}

impl Handler for Quick {
    fn handle(&self) -> IrqReturn {
        *self.count.lock() += 1;
        IrqReturn::Handled
    }
}

pub struct Sleepy {
    count: Mutex<u32>,
}

impl Handler for Sleepy {
    fn handle(&self) -> IrqReturn {
        *self.count.lock() += 1; //~ ERROR[sleep-in-atomic]
        IrqReturn::Handled
    }
}

impl Sleepy {
    fn log(&self) {
        msleep(1);
    }
}

pub struct Halved(Sleepy);

impl ThreadedHandler for Halved {
    fn handle(&self) -> ThreadedIrqReturn {
        self.0.log(); //~ ERROR[sleep-in-atomic]
        ThreadedIrqReturn::WakeThread
    }

    fn handle_threaded(&self) -> IrqReturn {
        self.0.log();
        *self.0.count.lock() = 0;
        IrqReturn::Handled
    }
}

pub struct OnlyThreaded(Sleepy);

impl ThreadedHandler for OnlyThreaded {
    fn handle_threaded(&self) -> IrqReturn {
        self.0.log();
        IrqReturn::Handled
    }
}
