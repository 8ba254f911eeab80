//@ edition: 2024
//! A value that a callee branches on and then gives back is still the same value, in all its parts.

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

pub struct Busy;

fn section_or(fails: bool) -> Result<Section, Busy> {
    if fails { Err(Busy) } else { Ok(Section::new()) }
}

pub fn inspected_ok(fails: bool) {
    let s = Some(section_or(fails)).inspect(|_| ());
    drop(s);
    rest();
}

pub fn inspected_bad(fails: bool) {
    let s = Some(section_or(fails)).inspect(|_| ());
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
}

fn looked_at<T>(x: Option<T>) -> Result<Option<T>, Busy> {
    if x.is_none() {
        return Ok(None);
    }
    Ok(x)
}

fn twice<T>(x: Option<T>) -> Option<T> {
    match looked_at(x) {
        Ok(y) => y,
        Err(_) => None,
    }
}

pub fn two_levels_ok(fails: bool) {
    if let Some(Ok(s)) = twice(Some(section_or(fails))) {
        drop(s);
    }
    rest();
}

pub fn two_levels_bad(fails: bool) {
    if let Some(Ok(_s)) = twice(Some(section_or(fails))) {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn one_of_two_ok(a: bool) {
    let s = if a { Some(Some(Section::new())) } else { None };
    let t = s.unwrap_or(None);
    if !a {
        rest();
    }
    drop(t);
    rest();
}

pub fn one_of_two_bad(a: bool) {
    let s = if a { Some(Some(Section::new())) } else { None };
    let t = s.unwrap_or(None);
    if a {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    drop(t);
}

pub fn always_there_ok() {
    let _s = Section::new();
    let None = Some(Some(Busy)).unwrap_or(None) else {
        return;
    };
    rest();
}

pub fn always_there_bad() {
    let _s = Section::new();
    let Some(_) = Some(Some(Busy)).unwrap_or(None) else {
        return;
    };
    rest(); //~ ERROR[sleep-in-atomic]
}
