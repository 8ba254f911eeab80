//@ edition: 2024
//! What something is called says nothing: own functions called as the library's, and the other way round.

mod c {
    #[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
    pub fn spin_lock() {}

    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    pub fn schedule() {}

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    pub fn might_sleep() {}

    pub fn mutex_lock() {}
}

use c::schedule as spin_unlock;

pub fn reads_well_bad() {
    c::schedule();
    c::spin_lock(); //~ ERROR[sleep-in-atomic] `spin_lock`
    c::might_sleep();
}

pub fn reads_badly_ok() {
    c::schedule();
    c::mutex_lock();
    c::might_sleep();
    c::spin_lock();
}

pub fn by_another_name_bad() {
    spin_unlock();
    c::spin_lock(); //~ ERROR[sleep-in-atomic]
    c::might_sleep();
}

fn drop<T>(t: T) -> T {
    t
}

pub struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        c::might_sleep();
    }
}

fn guard() -> Guard {
    c::schedule();
    Guard
}

pub fn own_drop_gives_it_back_bad() {
    let g = guard();
    let _kept = drop(g);
    c::spin_lock(); //~ ERROR[sleep-in-atomic]
}

pub fn own_drop_statement_ok() {
    let g = guard();
    drop(g);
    c::spin_lock();
}

#[allow(unused)]
enum Option<T> {
    None(T),
    Some,
}

pub fn own_option_bad() {
    let o = Option::None(guard());
    c::spin_lock(); //~ ERROR[sleep-in-atomic]
    let _ = o;
}

pub fn own_option_ok() {
    let _o: Option<Guard> = Option::Some;
    c::spin_lock();
}

pub struct Lock;

impl Lock {
    fn lock(&self) {
        c::spin_lock();
    }

    fn unlock(&self) -> Guard {
        guard()
    }
}

pub fn lock_sleeps_bad(l: &Lock) {
    let _g = l.unlock();
    l.lock(); //~ ERROR[sleep-in-atomic] `Lock::lock`
}

pub fn lock_sleeps_ok(l: &Lock) {
    l.lock();
    l.lock();
}

trait Lockable {
    fn lock(&self) {}
}

impl Lockable for Lock {}

pub fn the_other_lock_ok(l: &Lock) {
    let _g = l.unlock();
    Lockable::lock(l);
}
