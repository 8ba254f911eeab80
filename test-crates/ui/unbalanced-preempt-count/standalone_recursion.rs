//@ edition: 2024
//! Recursion that goes deeper without ever coming back has no count; one that balances each level has.
#![allow(unused, unconditional_recursion)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn grows_bad(n: u32) {
    if n > 0 {
        grows_bad(n - 1); //~ ERROR[unbalanced-preempt-count] grows with each call of itself
        enter();
    }
}

pub fn shrinks_bad(n: u32) {
    if n > 0 {
        shrinks_bad(n - 1); //~ ERROR[unbalanced-preempt-count] falls with each call of itself
        leave();
    }
}

pub fn balanced_ok(n: u32) {
    enter();
    if n > 0 {
        balanced_ok(n - 1);
    }
    leave();
}

pub fn never_comes_back_bad(n: u32) {
    enter();
    never_comes_back_bad(n); //~ ERROR[unbalanced-preempt-count] grows with each call of itself
}

pub fn mutual_a_ok(n: u32) {
    if n > 0 {
        enter();
        mutual_b_ok(n - 1);
        leave();
    }
}

fn mutual_b_ok(n: u32) {
    if n > 0 {
        mutual_a_ok(n - 1);
    }
}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn guarded_recursion_ok(n: u32) {
    enter();
    let _s = Section;
    if n > 0 {
        guarded_recursion_ok(n - 1);
    }
}

trait Walk {
    fn walk(&self, depth: u32);
}

struct Leaf;
struct Inner<T>(T);

impl Walk for Leaf {
    fn walk(&self, _depth: u32) {}
}

impl<T: Walk> Walk for Inner<T> {
    fn walk(&self, depth: u32) {
        enter();
        self.0.walk(depth + 1);
        leave();
    }
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn three_deep_ok() {
    Inner(Inner(Inner(Leaf))).walk(0);
}

#[klint::preempt_count(adjust = 0)]
pub fn annotated_recursion_ok(n: u32) {
    if n > 0 {
        annotated_recursion_ok(n - 1);
    }
}

#[klint::preempt_count(adjust = 1)]
pub fn annotated_recursion_bad(n: u32) {
    if n > 0 {
        annotated_recursion_bad(n - 1);
    } //~ ERROR[unbalanced-preempt-count]
}
