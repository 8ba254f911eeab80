//! Calls that do not return end their path: nothing is dropped after them.

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

fn stop() -> ! {
    loop {}
}

pub fn never(n: Noisy, c: bool) {
    if c {
        stop();
    }
    mark(n.0);
}

pub fn as_an_argument(n: Noisy) {
    fn two(_: Noisy, _: u32) {}
    two(n, stop());
}

pub fn in_an_arm(o: Option<Noisy>) -> Noisy {
    match o {
        Some(n) => n,
        None => stop(),
    }
}

pub fn endless(n: Noisy) -> ! {
    loop {
        mark(n.0);
    }
}

pub fn asserts(n: Noisy) {
    assert!(n.0 == 1);
    mark(1);
}

pub fn unreachable_code(c: bool) -> u32 {
    let _n = make(1);
    if c { return 1 } else { return 2 }
}

pub fn after_a_loop(c: bool) {
    let _n = make(1);
    loop {
        if c {
            mark(1);
            stop()
        }
        if test(1) {
            break;
        }
    }
    mark(2);
}
