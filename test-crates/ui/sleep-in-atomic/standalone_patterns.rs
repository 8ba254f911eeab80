//@ edition: 2024
//! What a pattern binds by value moves out and dies with its binding; what it leaves or borrows stays where it was.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section(u32);

impl Section {
    pub fn new() -> Section {
        enter();
        Section(0)
    }

    pub fn pair() -> (Section, u32) {
        (Section::new(), 1)
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn wildcard_drops_a_temporary_ok() {
    let _ = Section::new();
    rest();
}

pub fn wildcard_leaves_a_variable_bad() {
    let s = Section::new();
    let _ = s;
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn part_of_a_temporary_ok() {
    let (_, n) = Section::pair();
    rest();
}

pub fn named_part_bad() {
    let (_s, _) = Section::pair();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn part_of_a_variable_bad() {
    let both = Section::pair();
    let (_, n) = both;
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn moved_out_of_a_variable_ok() {
    let both = Section::pair();
    let (s, _) = both;
    drop(s);
    rest();
}

pub fn reference_keeps_the_temporary_bad() {
    let (ref s, _) = Section::pair();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn at_pattern_bad() {
    let all @ (_, _) = Section::pair();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn match_arm_ok(x: Option<u32>) {
    match (x, Section::new()) {
        (Some(_), s) => {
            drop(s);
            rest();
        }
        (None, _) => {}
    }
}

pub fn match_arm_bad(x: Option<u32>) {
    match (x, Section::new()) {
        (Some(_), _) => rest(), //~ ERROR[sleep-in-atomic]
        (None, _) => {}
    }
}

pub fn borrowed_in_a_guard_bad(x: Option<u32>) {
    match Some(Section::new()) {
        Some(s) if x.is_some() => drop(s),
        Some(_) => rest(), //~ ERROR[sleep-in-atomic]
        None => {}
    }
}

pub fn while_let_bad(v: &mut Vec<Section>) {
    while let Some(s) = v.pop() { //~ ERROR[unbalanced-preempt-count] falls each time round
        drop(s);
    }
}

pub fn if_let_else_2024_ok(x: Option<u32>) {
    if let (Some(_), _) = (x, Section::new()) {
    } else {
        rest();
    }
}

pub fn if_let_then_bad(x: Option<u32>) {
    if let (Some(_), _) = (x, Section::new()) {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn let_else_ok(x: Option<Section>) {
    let Some(s) = x else {
        rest();
        return;
    };
    enter();
    leave();
    rest_in(&s);
}

fn rest_in(_s: &Section) {}

pub fn argument_pattern_ok((s, _n): (Section, u32)) {
    drop(s);
}

pub fn array_pattern_ok() {
    let [a, ..] = [Section::new(), Section::new()];
    drop(a);
    rest();
}

pub fn nested_or_pattern_bad(x: Result<Section, Section>) {
    let (Ok(s) | Err(s)) = x;
    rest_in(&s);
    let _later = Section::new();
    rest(); //~ ERROR[sleep-in-atomic]
}
