//@ uses: spinlock, raw_spinlock, kbox, interrupt
//@ args: --rt
//! On a real-time kernel a `spinlock_t` sleeps, so it does not nest in what stays atomic there.
use kernel::interrupt::local_interrupt_disable;
use kernel::prelude::*;

pub fn spinlock_in_raw_spinlock_bad(r: &RawSpinLock<u32>, s: &SpinLock<u32>) {
    let _r = r.lock();
    let _s = s.lock(); //~ ERROR[sleeping-lock-in-raw-context]
}

pub fn spinlock_in_spinlock_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let _a = a.lock();
    let _b = b.lock();
}

pub fn raw_spinlock_in_spinlock_ok(r: &RawSpinLock<u32>, s: &SpinLock<u32>) {
    let _s = s.lock();
    let _r = r.lock();
}

pub fn interrupts_off_bad(s: &SpinLock<u32>) {
    let _off = local_interrupt_disable();
    let _s = s.lock(); //~ ERROR[sleeping-lock-in-raw-context]
}

pub fn freed_in_raw_section_bad(r: &RawSpinLock<u32>, b: KBox<u32>) {
    let _r = r.lock();
    drop(b); //~ ERROR[sleeping-lock-in-raw-context]
}

pub fn freed_in_spinlock_ok(s: &SpinLock<u32>, b: KBox<u32>) {
    let _s = s.lock();
    drop(b);
}
