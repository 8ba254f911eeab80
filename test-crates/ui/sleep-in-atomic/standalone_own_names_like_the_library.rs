//@ edition: 2024
//! Names of the library that a crate gives to its own things mean its own things.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    pub fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

mod own_drop {
    use super::*;

    /// Keeps what it is given.
    fn drop(s: Section) {
        std::mem::forget(s);
    }

    pub fn own_drop_keeps_bad() {
        let s = Section::new();
        drop(s);
        rest(); //~ ERROR[sleep-in-atomic]
    }

    pub fn the_real_one_ok() {
        let s = Section::new();
        core::mem::drop(s);
        rest();
    }
}

mod own_option {
    use super::*;

    pub enum Option<T> {
        Some(T),
        None,
    }

    impl<T> Option<T> {
        /// Not lazy.
        pub fn map(self, _f: fn(T)) {
            super::rest();
        }
    }

    pub fn own_map_bad() {
        let x = Option::Some(3u32);
        enter();
        x.map(|_| {}); //~ ERROR[sleep-in-atomic]
        leave();
    }
}

mod own_box {
    use super::*;

    pub struct Box<T>(T);

    impl<T> Box<T> {
        pub fn new(t: T) -> Self {
            rest();
            Box(t)
        }
    }

    pub fn own_box_bad() {
        enter();
        let _b = Box::new(3); //~ ERROR[sleep-in-atomic]
        leave();
    }

    pub fn the_real_one_ok() {
        enter();
        let _b = std::boxed::Box::new(3);
        leave();
    }
}

mod own_forget {
    use super::*;

    fn forget<T>(_t: T) {}

    pub fn own_forget_drops_ok() {
        let s = Section::new();
        forget(s);
        rest();
    }

    pub fn the_real_one_bad() {
        let s = Section::new();
        std::mem::forget(s);
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

mod own_macro {
    use super::*;

    macro_rules! panic {
        () => {
            rest()
        };
    }

    pub fn own_panic_bad() {
        enter();
        panic!(); //~ ERROR[sleep-in-atomic]
        leave();
    }
}

trait Clone {
    fn clone(&self) -> u32;
}

impl Clone for Section {
    fn clone(&self) -> u32 {
        rest();
        3
    }
}

pub fn own_clone_bad() {
    let s = Section::new();
    let _n = s.clone(); //~ ERROR[sleep-in-atomic]
}

mod spin {
    pub fn lock() {}

    pub fn mutex_lock() {}

    pub fn schedule() {}
}

pub fn words_mean_nothing_ok() {
    enter();
    spin::lock();
    spin::mutex_lock();
    spin::schedule();
    leave();
}
