//@ edition: 2024
//! Let chains: bindings and temporaries of each part, left in the reverse order where a later part fails.

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

fn maybe(_: u32) -> Option<Noisy> {
    None
}

pub fn two_lets() {
    if let Some(a) = maybe(1)
        && let Some(b) = maybe(2)
    {
        mark(a.0 + b.0);
    } else {
        mark(3);
    }
    mark(4);
}

pub fn with_a_test_between(l: &Lock) {
    if let Some(g) = l.try_lock()
        && g.value() == 3
        && let Some(n) = maybe(1)
    {
        mark(n.0);
    } else {
        mark(2);
    }
}

pub fn test_first(c: bool, o: Option<Noisy>) {
    if c && let Some(n) = o {
        mark(n.0);
    }
    mark(1);
}

pub fn temporaries(l: &Lock) {
    if let 3 = l.lock().value()
        && let 4 = l.lock().value()
    {
        mark(1);
    } else {
        mark(2);
    }
}

pub fn in_a_while() {
    while let Some(n) = maybe(1)
        && n.0 > 2
    {
        mark(1);
    }
    mark(2);
}

pub fn in_a_guard(o: Option<u32>) {
    match o {
        Some(n) if n > 1 && test(n) => mark(1),
        _ => mark(2),
    }
}

pub fn moved_in_the_chain(o: Option<Noisy>, p: Option<Noisy>) {
    if let Some(a) = o
        && let Some(b) = p
        && test(1)
    {
        consume(a);
        mark(b.0);
    }
    mark(5);
}

pub fn else_if() {
    if let Some(a) = maybe(1)
        && test(1)
    {
        mark(a.0);
    } else if let Some(b) = maybe(2) {
        mark(b.0);
    } else {
        mark(3);
    }
}
