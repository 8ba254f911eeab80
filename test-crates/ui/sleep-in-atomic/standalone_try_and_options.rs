//@ edition: 2024
//! Guards in options and results: which variant is known decides.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

fn try_enter(go: bool) -> Option<Section> {
    if go {
        enter();
        Some(Section)
    } else {
        None
    }
}

fn enter_or(code: i32) -> Result<Section, i32> {
    if code == 0 {
        enter();
        Ok(Section)
    } else {
        Err(code)
    }
}

pub fn not_taken_ok(go: bool) {
    match try_enter(go) {
        Some(s) => drop(s),
        None => rest(),
    }
    rest();
}

pub fn taken_bad(go: bool) {
    if let Some(_s) = try_enter(go) {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    rest();
}

pub fn perhaps_taken_bad(go: bool) {
    let _s = try_enter(go);
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn tested_ok(go: bool) {
    let s = try_enter(go);
    if s.is_none() {
        rest();
    }
    drop(s);
    rest();
}

pub fn tested_bad(go: bool) {
    let s = try_enter(go);
    if s.is_some() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    drop(s);
}

pub fn question_mark_ok(code: i32) -> Result<(), i32> {
    let s = enter_or(code)?;
    drop(s);
    rest();
    Ok(())
}

pub fn question_mark_bad(code: i32) -> Result<(), i32> {
    let _s = enter_or(code)?;
    rest(); //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn error_path_ok(code: i32) {
    if let Err(_e) = enter_or(code) {
        rest();
    }
}

pub fn replaced_by_none_ok(go: bool) {
    let mut s = try_enter(go);
    s = None;
    rest();
    drop(s);
}

pub fn taken_out_ok(go: bool) {
    let mut s = try_enter(go);
    if let Some(inner) = s.take() {
        drop(inner);
    }
    rest();
    drop(s);
}

pub fn conditional_guard_ok(atomic: bool) {
    let s = if atomic {
        enter();
        Some(Section)
    } else {
        None
    };
    if !atomic {
        rest();
    }
    drop(s);
}

pub fn mapped_to_a_value_ok(go: bool) -> Option<u32> {
    let n = try_enter(go).map(|_s| 3);
    rest();
    n
}
