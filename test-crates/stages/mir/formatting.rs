//! Arguments of formatting macros are borrowed: their temporaries live to the end of the statement.

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

impl core::fmt::Display for Noisy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}", self.0)
    }
}

pub fn print() {
    println!("{} {}", make(1), number(&make(2)));
    mark(1);
}

pub fn named(n: Noisy) {
    println!("{n} {other}", other = make(2));
}

pub fn written(f: &mut core::fmt::Formatter<'_>, n: &Noisy) -> core::fmt::Result {
    write!(f, "{}", n)?;
    f.write_str("x")
}

pub fn kept() {
    let a = format_args!("{}", make(1));
    println!("{}", a);
}

pub fn panics(c: bool) {
    let _n = make(1);
    if c {
        panic!("no {}", number(&make(2)));
    }
}
