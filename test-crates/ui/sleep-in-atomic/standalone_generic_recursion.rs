//@ edition: 2024
//! Recursion through generics, trait objects, closures and destructors ends, and says what is right.

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

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn counts_down_ok(n: u32) {
    let _s = Section::new();
    helper(n);
}

fn helper(n: u32) {
    if n > 0 {
        helper(n - 1);
    }
}

pub fn even_bad(n: u32) -> bool {
    let _s = Section::new();
    n == 0 || odd(n - 1) //~ ERROR[sleep-in-atomic] `odd`
}

fn odd(n: u32) -> bool {
    rest();
    n != 0 && even(n - 1)
}

fn even(n: u32) -> bool {
    n == 0 || odd(n - 1)
}

fn wraps<T>(t: T, n: u32) {
    if n > 0 {
        wraps(Some(t), n - 1);
    }
}

pub fn polymorphic_note() {
    let _s = Section::new();
    wraps(3u32, 5); //~ NOTE[unknown-effect] `wraps`
}

trait Visit {
    fn visit(&self, n: u32);
}

struct Leaf;
struct Branch(Vec<Box<dyn Visit>>);

impl Visit for Leaf {
    fn visit(&self, _n: u32) {}
}

impl Visit for Branch {
    fn visit(&self, n: u32) {
        for v in &self.0 {
            v.visit(n + 1);
        }
    }
}

pub fn tree() -> Box<dyn Visit> {
    Box::new(Branch(vec![Box::new(Leaf)]))
}

pub fn walked_ok(v: &dyn Visit) {
    let _s = Section::new();
    v.visit(0);
}

pub struct Chain {
    _f: Flusher,
    _next: Option<Box<Chain>>,
}

pub fn chain_bad(c: Chain) {
    let _s = Section::new();
    drop(c); //~ ERROR[sleep-in-atomic]
}

pub struct Numbers {
    _n: u32,
    _next: Option<Box<Numbers>>,
    _more: Vec<Numbers>,
}

pub fn numbers_ok(n: Numbers) {
    let _s = Section::new();
    drop(n);
}

fn apply(f: &dyn Fn(u32), n: u32) {
    if n > 0 {
        f(n);
        apply(f, n - 1);
    }
}

pub fn closure_ok() {
    let _s = Section::new();
    apply(&|_n| {}, 3);
}

pub fn forever_bad() {
    let _s = Section::new();
    forever_bad(); //~ ERROR[unbalanced-preempt-count] grows with each call of itself
    rest();
}
