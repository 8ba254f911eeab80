//@ edition: 2024
//! Locks in statics, in static arrays, in constants and in nested items: each use locks, wherever the lock is.
#![allow(unused)]

use std::sync::LazyLock;
use std::sync::OnceLock;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Spin<T>(T);

pub struct Guard<'a, T>(&'a T);

impl<T> Spin<T> {
    pub const fn new(t: T) -> Spin<T> {
        Spin(t)
    }

    pub fn lock(&self) -> Guard<'_, T> {
        enter();
        Guard(&self.0)
    }
}

impl<T> Drop for Guard<'_, T> {
    fn drop(&mut self) {
        leave();
    }
}

impl<T> std::ops::Deref for Guard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}

static ONE: Spin<u32> = Spin::new(1);
static MANY: [Spin<u32>; 2] = [Spin::new(1), Spin::new(2)];
static REF: &Spin<u32> = &ONE;

pub fn static_bad() {
    let _g = ONE.lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn static_ok() {
    let n = *ONE.lock();
    rest();
}

pub fn element_bad(i: usize) {
    let _g = MANY[i].lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn by_reference_bad() {
    let _g = REF.lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn all_at_once_ok() {
    for s in &MANY {
        let _g = s.lock();
    }
    rest();
}

pub fn in_a_function_bad() {
    static LOCAL: Spin<u32> = Spin::new(3);
    let g = LOCAL.lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub struct Table {
    lock: Spin<u32>,
    run: fn(),
}

static TABLE: Table = Table {
    lock: Spin::new(0),
    run: rest,
};

pub fn field_bad() {
    let _g = TABLE.lock.lock();
    (TABLE.run)(); //~ ERROR[sleep-in-atomic]
}

static LAZY: LazyLock<u32> = LazyLock::new(|| {
    rest();
    3
});

pub fn first_use_may_initialise_bad() -> u32 {
    let _g = ONE.lock();
    *LAZY + 1 //~ ERROR[sleep-in-atomic]
}

static ONCE: OnceLock<u32> = OnceLock::new();

pub fn initialised_here_bad() -> u32 {
    let _g = ONE.lock();
    *ONCE.get_or_init(|| {
        rest(); //~ ERROR[sleep-in-atomic]
        4
    })
}

pub fn only_looked_at_ok() -> Option<u32> {
    let _g = ONE.lock();
    ONCE.get().copied()
}

static mut COUNT: u32 = 0;

pub fn mutable_static_ok() {
    let _g = ONE.lock();
    unsafe {
        COUNT += 1;
    }
}

pub const MADE_NEW_EACH_TIME: Spin<u32> = Spin::new(9);

pub fn constant_bad() {
    let n = MADE_NEW_EACH_TIME;
    let _g = n.lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

std::thread_local! {
    static MINE: u32 = {
        rest();
        5
    };
}

pub fn thread_local_bad() -> u32 {
    let _g = ONE.lock();
    MINE.with(|n| *n) //~ ERROR[sleep-in-atomic]
}
