//@ uses: spinlock, might_sleep
//! Recursion needs no annotation: what every round does is found by a fixpoint.
use kernel::prelude::*;

pub struct Node {
    next: Option<&'static Node>,
    lock: SpinLock<u32>,
}

fn walk(n: &Node) {
    *n.lock.lock() += 1;
    if let Some(next) = n.next {
        walk(next);
    }
}

fn walk_slowly(n: &Node) {
    msleep(1);
    if let Some(next) = n.next {
        walk_slowly(next);
    }
}

pub fn quick_recursion_ok(q: &SpinLock<u32>, n: &Node) {
    let _g = q.lock();
    walk(n);
}

pub fn sleeping_recursion_bad(q: &SpinLock<u32>, n: &Node) {
    let _g = q.lock();
    walk_slowly(n); //~ ERROR[sleep-in-atomic]
}

fn even(n: u32) -> bool {
    if n == 0 {
        return true;
    }
    odd(n - 1)
}

fn odd(n: u32) -> bool {
    if n == 0 {
        might_sleep();
        return false;
    }
    even(n - 1)
}

pub fn mutual_recursion_bad(q: &SpinLock<u32>) -> bool {
    let g = q.lock();
    even(*g) //~ ERROR[sleep-in-atomic]
}

pub fn lock_held_into_the_recursion_bad(q: &SpinLock<u32>, n: u32) {
    if n == 0 {
        might_sleep();
        return;
    }
    let _g = q.lock();
    lock_held_into_the_recursion_bad(q, n - 1); //~ ERROR[sleep-in-atomic]
}
