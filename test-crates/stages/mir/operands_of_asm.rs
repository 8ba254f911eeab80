//! Inline assembly: operands are evaluated, those written are assigned, code after one that does not return is not reached; arrays repeated, constants, statics, casts.
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
        self.0 .0
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

fn fallible(n: u32) -> Option<u32> {
    if n > 1 {
        Some(n)
    } else {
        None
    }
}

pub fn read_and_write(l: &Lock, n: Noisy) -> u64 {
    let mut x: u64 = 3;
    let y: u64;
    unsafe {
        std::arch::asm!("mov {0}, {1}", out(reg) y, in(reg) u64::from(l.lock().value()));
        std::arch::asm!("add {0}, {1}", inout(reg) x, in(reg) u64::from(number(&n)));
    }
    x + y
}

pub fn into_a_place(a: &mut [u64; 2], n: Noisy) {
    unsafe {
        std::arch::asm!("mov {0}, {1}", out(reg) a[1], const 3);
    }
    mark(n.0);
}

pub fn never_back(n: Noisy) -> ! {
    mark(n.0);
    unsafe { std::arch::asm!("ud2", options(noreturn)) }
}

pub fn maybe_never_back(n: Noisy, l: &Lock, c: bool) -> u32 {
    let g = l.lock();
    if c {
        unsafe { std::arch::asm!("ud2", options(noreturn)) }
    }
    drop(n);
    g.value()
}

const LIMIT: u32 = 3 + 4;
static TABLE: [u32; 2] = [LIMIT, 2];

pub fn constants(n: Noisy) -> u32 {
    let p: &'static [u32] = &[1, 2, LIMIT];
    let q = &(n.0 + 1);
    mark(p[0] + *q);
    TABLE[1]
}

pub fn repeated(l: &Lock) -> usize {
    let a = [const { None::<Noisy> }; 2];
    let b = [l.lock().value(); 3];
    mark(b[0]);
    a.len()
}

pub fn promoted(c: bool) -> &'static Option<u32> {
    if c {
        &Some(LIMIT)
    } else {
        &None
    }
}
