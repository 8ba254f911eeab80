//@ edition: 2024
//! A guard that comes in by value is a section of the function: what sleeps in it is told there, whoever calls.
#![no_std]
#![allow(unused)]

unsafe extern "C" {
    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    safe fn enter();

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    safe fn leave();

    #[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
    safe fn rest();
}

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

fn rest_if(wanted: bool) {
    if wanted {
        rest();
    }
}

pub fn branch_of_its_own_bad(s: Section, wanted: bool) {
    if wanted {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn lock_of_its_own_bad(wanted: bool) {
    enter();
    rest_if(wanted); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn branch_of_the_callee_bad(s: Section, wanted: bool) {
    rest_if(wanted); //~ ERROR[sleep-in-atomic]
}

pub struct Switched {
    wanted: bool,
    section: Section,
}

impl Drop for Switched {
    fn drop(&mut self) {
        if self.wanted {
            rest();
        }
    }
}

pub fn branch_of_a_destructor_bad(s: Switched) {
    drop(s); //~ ERROR[sleep-in-atomic]
}

fn end(s: Switched) {
    drop(s);
}

pub fn caller_says_so_bad() {
    end(Switched { //~ ERROR[sleep-in-atomic]
        wanted: true,
        section: Section::new(),
    });
}

pub fn caller_says_not_ok() {
    end(Switched {
        wanted: false,
        section: Section::new(),
    });
}
