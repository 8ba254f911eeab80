//@ uses: irq, mutex, hrtimer, arc, spinlock, interrupt
//! A mutex may not be locked where nothing may sleep: in a hard interrupt, a timer, with interrupts off.
use kernel::irq::{Handler, IrqReturn, ThreadedHandler, ThreadedIrqReturn};
use kernel::prelude::*;
use kernel::sync::ArcBorrow;
use kernel::time::hrtimer::{HrTimer, HrTimerCallback, HrTimerRestart};

pub struct Counters {
    slow: Mutex<u64>,
    quick: SpinLock<u64>,
}

impl Handler for Counters {
    fn handle(&self) -> IrqReturn {
        *self.quick.lock() += 1;
        *self.slow.lock() += 1; //~ ERROR[sleep-in-atomic]
        IrqReturn::Handled
    }
}

pub struct Split {
    slow: Mutex<u64>,
    quick: SpinLock<u64>,
}

impl ThreadedHandler for Split {
    fn handle(&self) -> ThreadedIrqReturn {
        *self.quick.lock() += 1;
        ThreadedIrqReturn::WakeThread
    }

    fn handle_threaded(&self) -> IrqReturn {
        *self.slow.lock() += 1;
        IrqReturn::Handled
    }
}

pub struct HardHalfSleeps {
    slow: Mutex<u64>,
}

impl ThreadedHandler for HardHalfSleeps {
    fn handle(&self) -> ThreadedIrqReturn {
        *self.slow.lock() += 1; //~ ERROR[sleep-in-atomic]
        ThreadedIrqReturn::WakeThread
    }

    fn handle_threaded(&self) -> IrqReturn {
        IrqReturn::Handled
    }
}

pub struct Tick {
    timer: HrTimer<Tick>,
    slow: Mutex<u64>,
}

impl HrTimerCallback for Tick {
    fn run(this: ArcBorrow<'_, Self>) -> HrTimerRestart {
        let _timer = &this.timer;
        *this.slow.lock() += 1; //~ ERROR[sleep-in-atomic]
        HrTimerRestart::NoRestart
    }
}
