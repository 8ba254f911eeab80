//! `&&`, `||` and `!` as conditions and as values, with temporaries on either side.

pub struct Noisy(pub u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        gone(self.0);
    }
}

pub struct Lock(u32);

pub struct Guard<'a>(&'a Lock);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unlock(self.0);
    }
}

impl Lock {
    pub fn lock(&self) -> Guard<'_> {
        Guard(self)
    }
    pub fn try_lock(&self) -> Option<Guard<'_>> {
        None
    }
}

impl Guard<'_> {
    pub fn value(&self) -> u32 {
        self.0.0
    }
}

fn gone(_: u32) {}
fn unlock(_: &Lock) {}
fn mark(_: u32) {}
fn make(n: u32) -> Noisy {
    Noisy(n)
}
fn consume(_n: Noisy) {}
fn number(_n: &Noisy) -> u32 {
    1
}
fn test(n: u32) -> bool {
    n > 1
}

pub fn as_a_value(a: bool, b: bool, c: bool) -> bool {
    a && b || !c
}

pub fn with_calls() -> bool {
    test(1) && test(2) || test(3) && !test(4)
}

pub fn temporaries_of_each_side() -> bool {
    number(&make(1)) == 1 && number(&make(2)) == 2
}

pub fn temporaries_of_or() -> bool {
    number(&make(1)) == 1 || number(&make(2)) == 2
}

pub fn as_a_condition() {
    if number(&make(1)) == 1 && (number(&make(2)) == 2 || test(3)) {
        mark(1);
    } else {
        mark(2);
    }
    mark(3);
}

pub fn negated() {
    if !(test(1) && number(&make(1)) == 1) {
        mark(1);
    }
}

pub fn in_a_let() -> bool {
    let x = number(&make(1)) == 1 && test(2);
    let y = x || test(3);
    y
}

pub fn with_a_jump(c: bool) -> bool {
    let _n = make(1);
    c && return false || test(1)
}

pub fn in_an_argument(l: &Lock) {
    fn two(_: bool, _: Guard<'_>) {}
    two(test(1) || test(2), l.lock());
}

pub fn while_both() {
    while number(&make(1)) == 1 && test(2) {
        mark(1);
    }
}

pub fn condition_in_a_block() {
    if {
        let n = make(1);
        number(&n) == 1
    } {
        mark(1);
    }
}

pub fn not_a_call(c: bool) -> bool {
    !test(1) & c
}
