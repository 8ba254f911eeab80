//@ edition: 2024
//! Closures and iterators are followed through the standard library's adapters.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

fn in_section<R>(f: impl FnOnce() -> R) -> R {
    enter();
    let r = f();
    leave();
    r
}

pub fn quick_closure_ok() -> u32 {
    in_section(|| 3)
}

pub fn sleeping_closure_bad() {
    in_section(|| {
        rest(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn mapped_in_a_section_bad(v: Option<u32>) -> Option<u32> {
    enter();
    let r = v.map(|n| {
        rest(); //~ ERROR[sleep-in-atomic]
        n + 1
    });
    leave();
    r
}

pub fn mapped_outside_ok(v: Option<u32>) -> Option<u32> {
    enter();
    leave();
    v.map(|n| {
        rest();
        n + 1
    })
}

pub fn adapter_is_lazy_ok(v: &[u32]) -> usize {
    enter();
    let it = v.iter().map(|n| {
        rest();
        *n
    });
    leave();
    it.count()
}

pub fn consumed_in_a_section_bad(v: &[u32]) {
    enter();
    v.iter().for_each(|_| {
        rest(); //~ ERROR[sleep-in-atomic]
    });
    leave();
}

pub struct Packets(u32);

impl Iterator for Packets {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        rest();
        self.0.checked_sub(1)
    }
}

pub fn sleeping_iterator_bad(p: Packets) {
    enter();
    for _ in p { //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub fn sleeping_iterator_by_hand_bad(mut p: Packets) {
    enter();
    while let Some(_) = p.next() { //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub fn range_ok() -> u32 {
    enter();
    let mut n = 0;
    for i in 0..10 {
        n += i;
    }
    leave();
    n
}

pub fn closure_that_enters_ok() {
    let begin = || enter();
    let end = || leave();
    begin();
    end();
    rest();
}

pub fn closure_that_enters_bad() {
    let begin = || enter();
    begin();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

fn apply(f: fn()) {
    f();
}

pub fn pointer_in_process_context_ok() {
    apply(rest);
}
