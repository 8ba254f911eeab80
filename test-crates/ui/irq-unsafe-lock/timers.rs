//@ uses: spinlock, interrupt, hrtimer, arc
//! A timer fires in an interrupt: a lock that it takes is taken with interrupts off everywhere else.
use kernel::interrupt::local_interrupt_disable;
use kernel::prelude::*;
use kernel::time::hrtimer::{HrTimer, HrTimerCallback, HrTimerRestart};

pub struct Pulse {
    beats: SpinLock<u32>,
    missed: SpinLock<u32>,
    quiet: SpinLock<u32>,
    timer: HrTimer<Self>,
}

kernel::impl_has_hr_timer! {
    impl HasHrTimer for Pulse { self.timer }
}

impl HrTimerCallback for Pulse {
    fn run(this: ArcBorrow<'_, Self>) -> HrTimerRestart {
        *this.beats.lock() += 1;
        this.count_missed();
        HrTimerRestart::Restart
    }
}

impl Pulse {
    fn count_missed(&self) {
        *self.missed.lock() += 1;
    }
}

pub fn reads_bad(p: &Pulse) -> u32 {
    *p.beats.lock() //~ WARNING[irq-unsafe-lock]
}

pub fn reads_what_a_callee_of_the_timer_takes_bad(p: &Pulse) -> u32 {
    *p.missed.lock() //~ WARNING[irq-unsafe-lock]
}

pub fn interrupts_off_ok(p: &Pulse) -> u32 {
    let _off = local_interrupt_disable();
    *p.beats.lock()
}

pub fn lock_that_the_timer_leaves_alone_ok(p: &Pulse) -> u32 {
    *p.quiet.lock()
}
