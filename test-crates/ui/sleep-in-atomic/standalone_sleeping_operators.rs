//@ edition: 2024
//! Calls that nobody writes: operators, indexing, dereferencing, comparison, conversion by `?`, formatting.
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, AddAssign, Deref, Index, IndexMut, Neg, Not};

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

#[derive(Clone, Copy)]
pub struct Reg(u32);

impl Add for Reg {
    type Output = Reg;
    fn add(self, o: Reg) -> Reg {
        rest();
        Reg(self.0 + o.0)
    }
}

impl AddAssign<u32> for Reg {
    fn add_assign(&mut self, n: u32) {
        rest();
        self.0 += n;
    }
}

impl Neg for Reg {
    type Output = Reg;
    fn neg(self) -> Reg {
        rest();
        self
    }
}

impl Not for Reg {
    type Output = Reg;
    fn not(self) -> Reg {
        self
    }
}

impl PartialEq for Reg {
    fn eq(&self, o: &Reg) -> bool {
        rest();
        self.0 == o.0
    }
}

impl PartialOrd for Reg {
    fn partial_cmp(&self, o: &Reg) -> Option<Ordering> {
        rest();
        self.0.partial_cmp(&o.0)
    }
}

impl fmt::Display for Reg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rest();
        f.write_str("reg")
    }
}

pub struct Bank([u32; 4]);

impl Index<usize> for Bank {
    type Output = u32;
    fn index(&self, i: usize) -> &u32 {
        &self.0[i]
    }
}

impl IndexMut<usize> for Bank {
    fn index_mut(&mut self, i: usize) -> &mut u32 {
        rest();
        &mut self.0[i]
    }
}

pub struct Slow(u32);

impl Deref for Slow {
    type Target = u32;
    fn deref(&self) -> &u32 {
        rest();
        &self.0
    }
}

pub struct Wrong;

impl From<fmt::Error> for Wrong {
    fn from(_: fmt::Error) -> Wrong {
        rest();
        Wrong
    }
}

pub fn plus_bad(a: Reg, b: Reg) -> Reg {
    let _s = Section::new();
    a + b //~ ERROR[sleep-in-atomic]
}

pub fn plus_assign_bad(a: &mut Reg) {
    let _s = Section::new();
    *a += 3; //~ ERROR[sleep-in-atomic]
}

pub fn minus_sign_bad(a: Reg) -> Reg {
    let _s = Section::new();
    -a //~ ERROR[sleep-in-atomic]
}

pub fn not_ok(a: Reg) -> Reg {
    let _s = Section::new();
    !a
}

pub fn equal_bad(a: &Reg, b: &Reg) -> bool {
    let _s = Section::new();
    a == b //~ ERROR[sleep-in-atomic]
}

pub fn less_bad(a: Reg, b: Reg) -> bool {
    let _s = Section::new();
    a < b //~ ERROR[sleep-in-atomic]
}

pub fn read_by_index_ok(b: &Bank) -> u32 {
    let _s = Section::new();
    b[2]
}

pub fn write_by_index_bad(b: &mut Bank) {
    let _s = Section::new();
    b[2] = 7; //~ ERROR[sleep-in-atomic]
}

pub fn dereference_bad(s: &Slow) -> u32 {
    let _s = Section::new();
    **s //~ ERROR[sleep-in-atomic]
}

pub fn implicit_dereference_bad(s: &Slow) -> u32 {
    let _s = Section::new();
    s.count_ones() //~ ERROR[sleep-in-atomic]
}

pub fn error_conversion_bad(r: fmt::Result) -> Result<(), Wrong> {
    let _s = Section::new();
    r?; //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn numbers_ok(a: u32, b: u32) -> u32 {
    let _s = Section::new();
    a + b * -(a as i32) as u32
}

pub fn in_a_pattern_ok(a: Option<Reg>) -> bool {
    let _s = Section::new();
    matches!(a, Some(Reg(3)))
}
