//@ edition: 2024
//! `?` inside of `try` blocks, closures and functions leaves no further than their end.
#![feature(try_blocks)]

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

fn may_fail(n: u32) -> Result<u32, u32> {
    if n > 3 { Err(n) } else { Ok(n) }
}

pub fn try_block_ok(n: u32) {
    let r: Result<u32, u32> = try {
        let _s = Section::new();
        may_fail(n)?
    };
    rest();
    let _ = r;
}

pub fn try_block_bad(n: u32) {
    let _s = Section::new();
    let r: Result<u32, u32> = try {
        let m = may_fail(n)?;
        rest(); //~ ERROR[sleep-in-atomic]
        m
    };
    let _ = r;
}

pub fn closure_ok(n: u32) {
    let f = || -> Result<u32, u32> {
        let _s = Section::new();
        let m = may_fail(n)?;
        Ok(m + 1)
    };
    let _ = f();
    rest();
}

pub fn function_bad(n: u32) -> Result<(), u32> {
    let s = Section::new();
    may_fail(n)?;
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
    Ok(())
}

pub fn option_ok(o: Option<u32>) -> Option<u32> {
    let s = Section::new();
    let n = o?;
    drop(s);
    rest();
    Some(n)
}

pub fn section_by_question_mark_bad(o: Option<u32>) -> Option<()> {
    let s = o.map(|_| Section::new())?;
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
    Some(())
}

pub fn nested_ok(n: u32) -> Result<u32, u32> {
    let a = {
        let _s = Section::new();
        may_fail(may_fail(n)?)?
    };
    rest();
    Ok(a)
}
