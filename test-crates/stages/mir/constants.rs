//! Constants and statics have bodies of their own; promoted references hold no drops.

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

pub const EMPTY: Option<Noisy> = None;
pub const NUMBER: u32 = compute(2);
pub static TABLE: [u32; 2] = [compute(1), compute(2)];
pub static LOCK: Lock = Lock(1);
pub const NOISY: Noisy = Noisy(compute(3));

const fn compute(n: u32) -> u32 {
    n + 1
}

pub fn uses() -> u32 {
    NUMBER + TABLE[1]
}

pub fn promoted() -> &'static [u32] {
    &[1, 2, 3]
}

pub fn value_of_a_constant() {
    let n = NOISY;
    mark(n.0);
}

pub fn reference_to_a_constant() {
    let n = &NOISY;
    mark(n.0);
}

pub fn temporary_constant() {
    mark(number(&NOISY));
    mark(1);
}

pub fn empty() {
    let mut o = EMPTY;
    o = Some(make(1));
    let _ = &o;
}

pub fn lock_of_a_static() -> u32 {
    let g = LOCK.lock();
    g.value()
}

pub fn constant_block() -> u32 {
    const { compute(4) }
}

pub fn constant_condition() {
    if false {
        mark(1);
    }
    mark(2);
}

pub const KEPT: &Noisy = &Noisy(compute(5));
pub static KEPT_TOO: Option<&Noisy> = Some(&Noisy(6));

pub fn constant_in_a_pattern(n: u32) -> u32 {
    match n {
        NUMBER => 1,
        _ => 2,
    }
}
