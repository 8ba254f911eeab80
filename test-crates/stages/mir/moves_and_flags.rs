//! Moves in branches and loops, late initialisation, assignment and shadowing.

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

pub fn both_paths(n: Noisy, c: bool) {
    if c {
        consume(n);
    } else {
        drop(n);
    }
    mark(1);
}

pub fn initialised_on_one_path(c: bool) {
    let n;
    if c {
        n = make(1);
        mark(n.0);
    }
    mark(2);
}

pub fn initialised_on_both(c: bool) {
    let n;
    if c {
        n = make(1);
    } else {
        mark(0);
        n = make(2);
    }
    mark(n.0);
}

pub fn freed_after_the_lock(l: &Lock, c: bool) {
    let mut old = None;
    let g = l.lock();
    if c {
        old = Some(make(1));
    }
    drop(g);
    mark(1);
    drop(old);
}

pub fn declared_before_the_guard(l: &Lock) {
    let _old;
    let _g = l.lock();
    _old = make(1);
    mark(1);
}

pub fn assigned_in_a_loop() {
    let mut n = make(0);
    for i in 0..3 {
        n = make(i);
    }
    mark(n.0);
}

pub fn assigned_after_a_move(mut n: Noisy, c: bool) {
    consume(n);
    if c {
        n = make(1);
        mark(n.0);
    }
    mark(2);
}

pub fn assigned_on_maybe(mut n: Noisy, c: bool) {
    if c {
        consume(n);
    }
    n = make(2);
    mark(n.0);
}

pub fn moved_and_given_in_a_loop(mut n: Noisy) {
    while test(1) {
        consume(n);
        n = make(1);
    }
    mark(2);
}

pub fn moved_then_left(n: Noisy) {
    loop {
        if test(1) {
            consume(n);
            break;
        }
        mark(1);
    }
    mark(2);
}

pub fn moved_or_continued(n: Noisy) {
    let mut o = Some(n);
    for i in 0..3 {
        let Some(n) = o else { break };
        if i == 1 {
            o = Some(n);
            continue;
        }
        o = None;
        mark(n.0);
    }
}

pub fn shadowed() {
    let n = make(1);
    mark(n.0);
    let n = make(2);
    mark(n.0);
    let n = Noisy(n.0);
    mark(n.0);
}

pub fn option_taken(mut o: Option<Noisy>) {
    if let Some(n) = o.take() {
        mark(n.0);
    }
    mark(1);
    o = Some(make(2));
    let _ = &o;
}

pub fn replaced(n: &mut Noisy) {
    let old = core::mem::replace(n, make(1));
    mark(old.0);
}

pub fn field_assigned(p: &mut (Noisy, u32)) {
    p.0 = make(1);
    p.1 = 2;
    *p = (make(3), 4);
}

pub fn moved_into_a_return(n: Noisy, c: bool) -> Option<Noisy> {
    let m = make(1);
    if c {
        return Some(n);
    }
    mark(1);
    Some(m)
}

pub fn three_paths(n: Noisy, m: u32) {
    let o = make(2);
    match m {
        0 => consume(n),
        1 => consume(o),
        _ => mark(1),
    }
    mark(2);
}

pub fn destructuring_assignment(mut a: Noisy, mut b: Noisy) {
    (a, b) = (make(1), make(2));
    mark(a.0 + b.0);
}

pub fn underscore_assignment(n: Noisy) {
    _ = make(1);
    _ = n;
    mark(1);
}
