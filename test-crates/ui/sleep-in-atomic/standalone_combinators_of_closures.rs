//@ edition: 2024
//! Which closure of `Option` and `Result` methods runs depends on the value; where the value is known, only that one counts.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn map_bad(x: Option<u32>) -> Option<u32> {
    enter();
    let y = x.map(|n| {
        rest(); //~ ERROR[sleep-in-atomic]
        n
    });
    leave();
    y
}

pub fn map_of_none_ok() -> Option<u32> {
    let x: Option<u32> = None;
    enter();
    let y = x.map(|n| {
        rest();
        n
    });
    leave();
    y
}

pub fn unwrap_or_else_of_some_ok() -> u32 {
    let x = Some(3);
    enter();
    let y = x.unwrap_or_else(|| {
        rest();
        4
    });
    leave();
    y
}

pub fn unwrap_or_else_bad(x: Option<u32>) -> u32 {
    enter();
    let y = x.unwrap_or_else(|| {
        rest(); //~ ERROR[sleep-in-atomic]
        4
    });
    leave();
    y
}

pub fn map_err_bad(x: Result<u32, u32>) -> Result<u32, u32> {
    enter();
    let y = x.map_err(|e| {
        rest(); //~ ERROR[sleep-in-atomic]
        e
    });
    leave();
    y
}

pub fn map_err_of_ok_ok() -> Result<u32, u32> {
    enter();
    let y = Ok::<u32, u32>(1).map_err(|e| {
        rest();
        e
    });
    leave();
    y
}

pub fn or_else_bad(x: Option<u32>) -> Option<u32> {
    enter();
    let y = x.or_else(|| {
        rest(); //~ ERROR[sleep-in-atomic]
        None
    });
    leave();
    y
}

pub fn and_then_bad(x: Result<u32, ()>) -> Result<u32, ()> {
    enter();
    let y = x.and_then(|n| {
        rest(); //~ ERROR[sleep-in-atomic]
        Ok(n)
    });
    leave();
    y
}

pub fn is_some_and_bad(x: Option<u32>) -> bool {
    enter();
    let yes = x.is_some_and(|_| {
        rest(); //~ ERROR[sleep-in-atomic]
        true
    });
    leave();
    yes
}

pub fn get_or_insert_with_bad(x: &mut Option<u32>) {
    enter();
    x.get_or_insert_with(|| {
        rest(); //~ ERROR[sleep-in-atomic]
        1
    });
    leave();
}

pub fn get_or_insert_with_ok() -> u32 {
    let mut x = Some(2);
    enter();
    let n = *x.get_or_insert_with(|| {
        rest();
        1
    });
    leave();
    n
}

pub fn then_bad(c: bool) -> Option<u32> {
    enter();
    let x = c.then(|| {
        rest(); //~ ERROR[sleep-in-atomic]
        1
    });
    leave();
    x
}

pub fn then_in_the_other_branch_ok(c: bool) {
    if c {
        return;
    }
    enter();
    let _x = c.then(|| rest());
    leave();
}

pub fn eager_argument_ok(x: Option<u32>) -> u32 {
    enter();
    let n = x.unwrap_or(5);
    leave();
    n
}

pub fn item_as_the_closure_bad(x: Option<()>) {
    enter();
    x.map(|()| rest()); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn passed_by_name_bad(x: Option<u32>) {
    fn slow(_n: u32) {
        rest();
    }
    enter();
    x.map(slow); //~ ERROR[sleep-in-atomic]
    leave();
}
