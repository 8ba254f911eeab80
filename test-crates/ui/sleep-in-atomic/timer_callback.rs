//@ uses: hrtimer, spinlock, completion, might_sleep
//! A timer fires in interrupt context.
use kernel::prelude::*;
use kernel::time::hrtimer::{HrTimer, HrTimerCallback, HrTimerRestart};

pub struct Heartbeat {
    beats: SpinLock<u32>,
    done: Completion,
    timer: HrTimer<Self>,
}

kernel::impl_has_hr_timer! {
    impl HasHrTimer for Heartbeat { self.timer }
}

impl HrTimerCallback for Heartbeat {
    fn run(this: ArcBorrow<'_, Self>) -> HrTimerRestart {
        *this.beats.lock() += 1;
        this.done.complete_all();
        HrTimerRestart::Restart
    }
}

pub struct Watchdog {
    done: Completion,
    timer: HrTimer<Self>,
}

kernel::impl_has_hr_timer! {
    impl HasHrTimer for Watchdog { self.timer }
}

impl HrTimerCallback for Watchdog {
    fn run(this: ArcBorrow<'_, Self>) -> HrTimerRestart {
        this.done.wait_for_completion(); //~ ERROR[sleep-in-atomic]
        HrTimerRestart::NoRestart
    }
}

pub fn started_from_process_context_ok(h: Arc<Heartbeat>, w: Arc<Watchdog>) {
    kernel::time::hrtimer::start(h, 1_000_000);
    kernel::time::hrtimer::start(w, 1_000_000);
    might_sleep();
}
