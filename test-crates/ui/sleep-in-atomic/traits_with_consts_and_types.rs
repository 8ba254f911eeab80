//@ uses: spinlock, might_sleep
//! What a trait's associated constant or type says decides for each implementation.
use kernel::prelude::*;

pub trait Mode {
    const MAY_WAIT: bool;
    type Pause: Pause;
}

pub trait Pause {
    fn pause();
}

pub struct Sleep;

impl Pause for Sleep {
    fn pause() {
        might_sleep();
    }
}

pub struct Spin;

impl Pause for Spin {
    fn pause() {}
}

pub struct Blocking;

impl Mode for Blocking {
    const MAY_WAIT: bool = true;
    type Pause = Sleep;
}

pub struct Atomic;

impl Mode for Atomic {
    const MAY_WAIT: bool = false;
    type Pause = Spin;
}

fn perhaps_wait<M: Mode>() {
    if M::MAY_WAIT {
        might_sleep();
    }
}

fn pause_by_type<M: Mode>() {
    <M::Pause as Pause>::pause();
}

pub fn constant_true_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    perhaps_wait::<Blocking>(); //~ ERROR[sleep-in-atomic]
}

pub fn constant_false_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    perhaps_wait::<Atomic>();
}

pub fn type_that_sleeps_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    pause_by_type::<Blocking>(); //~ ERROR[sleep-in-atomic]
}

pub fn type_that_spins_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    pause_by_type::<Atomic>();
}
