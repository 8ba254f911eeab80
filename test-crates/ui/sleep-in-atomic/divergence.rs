//@ uses: spinlock, might_sleep
//! After a call that does not return nothing happens; unwinding does not count, for the kernel's panics abort.
use kernel::prelude::*;

fn fail() -> ! {
    panic!("no way out")
}

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn after_a_panic_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    if *g > 10 {
        panic!("too many");
    }
    drop(g);
    might_sleep();
}

pub fn guard_live_only_where_it_diverges_ok(q: &SpinLock<u32>, broken: bool) {
    if broken {
        let _g = q.lock();
        fail();
    }
    might_sleep();
}

pub fn unwinding_does_not_count_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    let f = Flusher;
    assert!(*g < 10);
    let n = [1u32, 2][*g as usize];
    drop(g);
    drop(f);
    msleep(n);
}

pub fn unreachable_arm_ok(q: &SpinLock<u32>, n: u32) {
    let _g = q.lock();
    match n {
        0 => {}
        _ => {
            unreachable!();
        }
    }
}

pub fn endless_loop_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    loop {}
}

pub fn before_the_panic_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    panic!();
}
