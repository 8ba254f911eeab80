//@ edition: 2024
//! Two unknown booleans combined without a branch tell of each other later.

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

fn section_if(wanted: bool) -> Option<Section> {
    if wanted { Some(Section::new()) } else { None }
}

pub fn both_ok(a: bool, b: bool) {
    let both = a & b;
    let _s = section_if(both);
    if !a {
        rest();
    }
}

pub fn both_bad(a: bool, b: bool) {
    let both = a & b;
    let _s = section_if(!both);
    if !a {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn either_ok(a: bool, b: bool) {
    let either = a | b;
    let _s = section_if(either);
    if !a & !b {
        rest();
    }
}

pub fn either_bad(a: bool, b: bool) {
    let either = a | b;
    let _s = section_if(either);
    if !a {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn differ_ok(a: bool, b: bool) {
    let differ = a ^ b;
    let _s = section_if(differ);
    if a == b {
        rest();
    }
}

pub fn differ_bad(a: bool, b: bool) {
    let differ = a ^ b;
    let _s = section_if(differ);
    if a {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn opposite_ok(a: bool, b: bool) {
    let opposite = a == !b;
    let _s = section_if(opposite);
    if a && b {
        rest();
    }
}

pub fn opposite_bad(a: bool, b: bool) {
    let opposite = a == !b;
    let _s = section_if(opposite);
    if a {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn with_itself_ok(a: bool) {
    if (a ^ a) | (a != !(!a)) {
        let _s = Section::new();
        rest();
    }
}

pub fn with_itself_bad(a: bool) {
    if a == a {
        let _s = Section::new();
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

fn differing(a: bool, b: bool) -> bool {
    a ^ b
}

pub fn by_a_helper_ok(a: bool, b: bool) {
    let differ = differing(a, b);
    let _s = section_if(a);
    if !b && !differ {
        rest();
    }
}

pub fn by_a_helper_bad(a: bool, b: bool) {
    let differ = differing(a, b);
    let _s = section_if(a);
    if !b && differ {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn through_references_ok(a: &bool, b: &bool) {
    let _s = section_if(a == b);
    if a != b {
        rest();
    }
}

pub fn through_references_bad(a: &bool, b: &bool) {
    let _s = section_if(a == b);
    if *a {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}
