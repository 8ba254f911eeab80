//@ uses: spinlock, raw_spinlock, kbox, interrupt, error, cpu
//@ args: --rt
//! On a real-time kernel the allocator takes sleeping locks, whatever the flags.
use kernel::interrupt::local_interrupt_disable;
use kernel::prelude::*;

pub fn atomic_flags_in_a_raw_section_bad(r: &RawSpinLock<u32>) -> Result<KBox<u32>> {
    let g = r.lock();
    Ok(KBox::new(*g, GFP_ATOMIC)?) //~ ERROR[sleeping-lock-in-raw-context]
}

pub fn atomic_flags_in_a_spinlock_ok(s: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = s.lock();
    Ok(KBox::new(*g, GFP_ATOMIC)?)
}

pub fn blocking_flags_in_a_raw_section_bad(r: &RawSpinLock<u32>) -> Result<KBox<u32>> {
    let g = r.lock();
    Ok(KBox::new(*g, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn preemption_off_bad(s: &SpinLock<u32>) {
    preempt_disable();
    *s.lock() += 1; //~ ERROR[sleeping-lock-in-raw-context]
    preempt_enable();
}

pub fn softirqs_off_ok(s: &SpinLock<u32>) {
    local_bh_disable();
    *s.lock() += 1;
    local_bh_enable();
}

pub fn allocated_before_interrupts_go_off_ok(r: &RawSpinLock<u32>) -> Result<KBox<u32>> {
    let mut b = KBox::new(1, GFP_ATOMIC)?;
    let off = local_interrupt_disable();
    *b = *r.lock();
    drop(off);
    Ok(b)
}
