//@ edition: 2024
//! Recursion needs no annotation: what a cycle of functions does is what its rounds do.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

fn count_down(n: u32) {
    if n > 0 {
        count_down(n - 1);
    }
}

fn rest_at_the_bottom(n: u32) {
    if n == 0 {
        rest();
    } else {
        rest_at_the_bottom(n - 1);
    }
}

fn even(n: u32) -> bool {
    n == 0 || odd(n - 1)
}

fn odd(n: u32) -> bool {
    if n == 0 {
        rest();
        return false;
    }
    even(n - 1)
}

pub fn quick_recursion_ok() {
    enter();
    count_down(5);
    leave();
}

pub fn sleeping_recursion_bad() {
    enter();
    rest_at_the_bottom(5); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn mutual_recursion_bad() -> bool {
    enter();
    let b = even(4); //~ ERROR[sleep-in-atomic]
    leave();
    b
}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub enum List<T> {
    End,
    Node(T, Box<List<T>>),
}

pub fn quick_list_ok(l: List<u32>) {
    enter();
    drop(l);
    leave();
}

pub fn slow_list_bad(l: List<Flusher>) {
    enter();
    drop(l); //~ ERROR[sleep-in-atomic]
    leave();
}

pub struct Tree {
    children: Vec<Tree>,
    flusher: Option<Flusher>,
}

pub fn slow_tree_bad(t: Tree) {
    enter();
    drop(t); //~ ERROR[sleep-in-atomic]
    leave();
}

fn walk(t: &Tree, depth: u32) -> u32 {
    enter();
    let mut n = depth;
    for c in &t.children {
        n += walk(c, depth + 1);
    }
    leave();
    n
}

pub fn balanced_recursive_walk_ok(t: &Tree) -> u32 {
    let n = walk(t, 0);
    rest();
    n
}

#[klint::preempt_count(expect = 0..)]
pub fn never_ends_ok() {
    never_ends_ok();
}

pub fn generic_recursion_bad<T: Clone>(x: T, n: u32) {
    enter();
    if n > 0 {
        generic_recursion_bad(x.clone(), n - 1);
    }
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}
