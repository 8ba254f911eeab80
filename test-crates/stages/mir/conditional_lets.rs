//! `if let` and `while let`: the temporaries of the scrutinee end after the `else` in 2021, before it in 2024.

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

pub fn if_let(l: &Lock) {
    if let 1 = l.lock().value() {
        mark(1);
    } else {
        mark(2);
    }
    mark(3);
}

pub fn if_let_some(l: &Lock) {
    if let Some(g) = l.try_lock() {
        mark(g.value());
    } else {
        mark(2);
    }
    mark(3);
}

pub fn else_if_let(l: &Lock) {
    if let 1 = l.lock().value() {
        mark(1);
    } else if let 2 = l.lock().value() {
        mark(2);
    } else {
        mark(3);
    }
    mark(4);
}

pub fn as_a_tail(l: &Lock) -> u32 {
    if let 1 = l.lock().value() {
        1
    } else {
        mark(2);
        2
    }
}

pub fn as_a_let(l: &Lock) -> u32 {
    let x = if let 1 = l.lock().value() { 1 } else { 2 };
    mark(x);
    x
}

pub fn while_let(l: &Lock) {
    while let 1 = l.lock().value() {
        mark(1);
    }
    mark(2);
}

pub fn while_let_some() {
    while let Some(n) = maybe(1) {
        if n.0 == 3 {
            continue;
        }
        if n.0 == 4 {
            break;
        }
        mark(n.0);
    }
    mark(5);
}

pub fn while_let_with_temporary(l: &Lock) {
    while let Some(n) = maybe(l.lock().value()) {
        mark(n.0);
    }
    mark(5);
}

pub fn if_with_a_plain_condition(l: &Lock) {
    if l.lock().value() == 1 {
        mark(1);
    } else {
        mark(2);
    }
}

pub fn partly_moved(o: Option<(Noisy, Noisy)>) {
    if let Some((a, _)) = o {
        mark(a.0);
    }
    mark(1);
}

pub fn moved_from_a_temporary() {
    if let (a, _) = (make(1), make(2)) {
        mark(a.0);
    }
    mark(1);
}

pub fn reference_into_a_temporary(l: &Lock) {
    if let Some(g) = &l.try_lock() {
        mark(g.value());
    } else {
        mark(2);
    }
    mark(3);
}

pub fn returned_from(l: &Lock) -> u32 {
    let _a = make(1);
    if let Some(g) = l.try_lock() {
        return g.value();
    }
    mark(1);
    2
}

pub fn match_on_a_method(l: &Lock) {
    match l.try_lock().is_some() {
        true => mark(1),
        false => mark(2),
    }
    mark(3);
}
