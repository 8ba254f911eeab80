//@ edition: 2024
//! The join where two paths disagree, in a crate of one file.

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
pub fn leave() {}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn join_bad(x: bool) {
    if x {
        enter();
    } //~ ERROR[unbalanced-preempt-count]
}

pub fn slice_bad(x: Box<[Section]>) {
    drop(x); //~ ERROR[unbalanced-preempt-count]
}

pub fn slice_at_the_end_of_its_scope_bad(x: Box<[Section]>) {
    let _x = x;
} //~ ERROR[unbalanced-preempt-count] how many there are is not known

pub fn owned_section_ok(x: bool) -> Option<Section> {
    if x {
        enter();
        return Some(Section);
    }
    None
}

pub fn optional_drop_ok(x: Option<Section>) {
    drop(x);
}

pub fn recursion_ok(n: u32) {
    enter();
    if n > 0 {
        recursion_ok(n - 1);
    }
    leave();
}
