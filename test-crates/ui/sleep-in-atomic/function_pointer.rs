//@ uses: spinlock, might_sleep
//! A call through a function pointer does what the functions do that can be in it.
use kernel::prelude::*;

fn sleeps() {
    might_sleep();
}

fn spins() {}

const WAIT: fn() = sleeps;
static POLL: fn() = spins;

struct Ops {
    wait: fn(),
}

const SLOW: Ops = Ops { wait: sleeps };
const QUICK: Ops = Ops { wait: spins };

fn call_locked(q: &SpinLock<u32>, f: fn()) {
    let _g = q.lock();
    f();
}

pub fn constant_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    WAIT(); //~ ERROR[sleep-in-atomic]
}

pub fn static_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    POLL();
}

pub fn local_bad(q: &SpinLock<u32>) {
    let f: fn() = sleeps;
    let _g = q.lock();
    f(); //~ ERROR[sleep-in-atomic]
}

pub fn field_of_a_constant_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    (SLOW.wait)(); //~ ERROR[sleep-in-atomic]
}

pub fn field_of_a_constant_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    (QUICK.wait)();
}

pub fn chosen_on_one_path_bad(q: &SpinLock<u32>, slow: bool) {
    let f: fn() = if slow { sleeps } else { spins };
    let _g = q.lock();
    f(); //~ ERROR[sleep-in-atomic]
}

pub fn closure_as_pointer_bad(q: &SpinLock<u32>) {
    let f: fn() = || msleep(1);
    let _g = q.lock();
    f(); //~ ERROR[sleep-in-atomic]
}

pub fn harmless_argument_ok(q: &SpinLock<u32>) {
    call_locked(q, spins);
}
