//! Struct update takes the fields that are not given out of the base and drops the others.

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

pub struct Three {
    pub a: Noisy,
    pub b: Noisy,
    pub n: u32,
}

fn three() -> Three {
    Three { a: make(1), b: make(2), n: 3 }
}

pub fn from_a_variable(t: Three) -> Three {
    Three { a: make(9), ..t }
}

pub fn from_a_call() -> Three {
    Three { a: make(9), ..three() }
}

pub fn copies_only(t: Three) -> Three {
    let u = Three { a: make(1), b: make(2), ..t };
    mark(t.a.0);
    u
}

pub fn from_default() -> Plain {
    Plain { x: 1, ..Default::default() }
}

pub struct Plain {
    pub x: u32,
    pub y: u32,
}

impl Default for Plain {
    fn default() -> Plain {
        Plain { x: 0, y: 0 }
    }
}
