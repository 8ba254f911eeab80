//@ edition: 2024
//! A panic aborts: what would run while unwinding is not looked at, and what follows a panic is not reached.

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

pub fn guard_would_unwind_ok(v: &[u32], i: usize) -> u32 {
    let _s = Section::new();
    v[i]
}

pub fn flusher_would_unwind_ok(x: Option<u32>, f: Flusher) -> (u32, Flusher) {
    let s = Section::new();
    let n = x.unwrap();
    drop(s);
    (n, f)
}

pub fn after_a_panic_ok() {
    let _s = Section::new();
    if true {
        panic!("never mind");
    }
}

pub fn every_arm_panics_ok(n: u32) -> u32 {
    let _s = Section::new();
    match n {
        0 => unreachable!(),
        1 => todo!(),
        2 => unimplemented!("two"),
        n => n,
    }
}

pub fn assert_ok(n: u32) {
    let _s = Section::new();
    assert!(n > 3);
    assert_eq!(n, 4, "n is {n}");
    debug_assert_ne!(n, 5);
}

pub fn argument_of_a_panic_bad(n: u32) {
    let _s = Section::new();
    if n > 3 {
        panic!("{}", slow_name()); //~ ERROR[sleep-in-atomic] `slow_name`
    }
}

fn slow_name() -> &'static str {
    rest();
    "slow"
}

fn never() -> ! {
    loop {}
}

pub fn after_a_diverging_call_ok(n: u32) {
    let _s = Section::new();
    if n > 3 {
        never();
        #[allow(unreachable_code)]
        rest();
    }
}

pub fn diverging_argument_ok(n: u32) {
    let _s = Section::new();
    if n > 3 {
        #[allow(unreachable_code)]
        takes(never(), rest());
    }
}

fn takes(_a: u32, _b: ()) {}
