//! `_` binds nothing, `_x` binds; `let _ = place` moves nothing, `let _ = value` drops at the end of the statement.

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

pub fn value() {
    let _ = make(1);
    mark(1);
}

pub fn named() {
    let _x = make(1);
    mark(1);
}

pub fn place(n: Noisy) {
    let _ = n;
    mark(1);
}

pub fn guard(l: &Lock) {
    let _ = l.lock();
    mark(1);
    let _g = l.lock();
    mark(2);
}

pub fn borrowed_temporary() {
    let _ = &make(1);
    mark(1);
}

pub fn field(p: (Noisy, Noisy)) {
    let _ = p.0;
    mark(1);
}

pub fn field_of_a_call() {
    fn pair() -> (Noisy, Noisy) {
        (make(1), make(2))
    }
    let _ = pair().0;
    mark(1);
}

pub fn parts() {
    let (a, _) = (make(1), make(2));
    mark(a.0);
}

pub fn parts_of_a_call() {
    fn pair() -> (Noisy, Noisy) {
        (make(1), make(2))
    }
    let (_, b) = pair();
    mark(b.0);
}

pub fn matched(n: Noisy) {
    match n {
        _ => mark(1),
    }
    mark(2);
}

pub fn expression_statement() {
    make(1);
    mark(1);
    (make(2), make(3));
    mark(2);
}

pub fn place_statement(n: Noisy) {
    n;
    mark(1);
}

pub fn typed() {
    let _: Noisy = make(1);
    mark(1);
}

pub fn parenthesised() {
    let (_) = make(1);
    mark(1);
}
