//@ uses: spinlock, spinlock_irq, raw_spinlock, rcu, srcu, cpu, interrupt, mutex, might_sleep
//! Everything that makes a section atomic, and what does not.
use kernel::interrupt::local_interrupt_disable;
use kernel::prelude::*;

pub fn spinlock_bad(l: &SpinLock<()>) {
    let _g = l.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn spinlock_with_interrupts_off_bad(l: &SpinLockIrq<()>) {
    let _g = l.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn raw_spinlock_bad(l: &RawSpinLock<()>) {
    let _g = l.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn rcu_bad() {
    let _g = rcu::read_lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn interrupts_off_bad() {
    let _off = local_interrupt_disable();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn preemption_off_bad() {
    preempt_disable();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    preempt_enable();
}

pub fn softirqs_off_bad() {
    local_bh_disable();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    local_bh_enable();
}

pub fn after_the_pair_ok() {
    preempt_disable();
    preempt_enable();
    local_irq_disable();
    local_irq_enable();
    might_sleep();
}

pub fn mutex_ok(l: &Mutex<()>) {
    let _g = l.lock();
    might_sleep();
}

pub fn srcu_ok(s: &Srcu) {
    let _g = s.read_lock();
    might_sleep();
}
