//! Variables filled again: by parts, in loops, in one branch, after a move into a closure or a call that may leave.
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

pub struct Two {
    pub x: Noisy,
    pub y: Noisy,
}

pub fn half_and_back(mut t: Two, c: bool) {
    consume(t.x);
    if c {
        t.x = make(1);
        mark(1);
    }
    mark(2);
}

pub fn both_halves(mut t: Two) -> Two {
    drop(t.x);
    drop(t.y);
    t.y = make(2);
    t.x = make(1);
    t
}

pub fn in_a_loop(mut n: Noisy, k: u32) {
    for i in 0..k {
        if i == 2 {
            continue;
        }
        consume(n);
        n = make(i);
        if i == 5 {
            consume(n);
            return;
        }
    }
    mark(9);
}

pub fn after_a_question(mut n: Noisy, k: u32) -> Option<u32> {
    consume(n);
    let v = fallible(k)?;
    n = make(v);
    mark(n.0);
    let w = fallible(v)?;
    Some(w)
}

pub fn assigned_late(l: &Lock, c: bool) {
    let held;
    let n;
    mark(0);
    if c {
        held = l.lock();
        n = make(held.value());
    } else {
        n = make(1);
    }
    mark(n.0);
}

pub fn freed_outside(l: &Lock) {
    let old;
    {
        let g = l.lock();
        old = if g.value() > 3 { Some(make(1)) } else { None };
    }
    mark(1);
    drop(old);
    mark(2);
}

pub fn into_a_closure(n: Noisy, m: Noisy, c: bool) {
    let f = move || {
        mark(n.0);
        consume(n);
    };
    if c {
        f();
    }
    mark(m.0);
}

pub fn field_into_a_closure(t: Two) {
    let f = move || mark(t.x.0 + 1);
    f();
    mark(2);
    consume(t.y);
}

pub fn nested_closures(t: Two, n: Noisy) {
    let outer = move || {
        let x = t.x;
        let inner = move || {
            consume(x);
            mark(n.0);
        };
        inner();
        mark(3);
    };
    mark(1);
    outer();
}

pub fn closure_called_or_not(t: Two, c: bool) -> u32 {
    let f = || {
        drop(t);
        1
    };
    match c {
        true => f(),
        false => 2,
    }
}

pub fn swapped(mut a: Noisy, b: Noisy) -> Noisy {
    let old = std::mem::replace(&mut a, b);
    mark(old.0);
    a = make(3);
    mark(1);
    old
}

pub fn taken(o: &mut Option<Noisy>, p: &mut Option<Noisy>) {
    if let Some(n) = o.take() {
        *p = Some(n);
    }
    *o = None;
    mark(1);
}

pub fn moved_in_one_arm(t: Two, k: u32) {
    match k {
        0 => consume(t.x),
        1 => drop(t),
        2 => {
            let Two { x, .. } = t;
            mark(x.0);
        }
        _ => {
            let _ = t.y;
            let _kept = t.x;
            mark(4);
        }
    }
    mark(5);
}

pub fn tuple_assignment(mut a: Noisy, mut b: Noisy, l: &Lock) {
    (a, b) = (b, a);
    mark(a.0);
    [a, _] = [make(1), make(l.lock().value())];
    mark(b.0);
}
