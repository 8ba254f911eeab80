//! Temporaries of `match` and loop scrutinees, guards that hold them, alternatives that bind, and where they end.
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

pub fn match_on_a_guard(l: &Lock) -> u32 {
    match l.lock().value() {
        0 => mark(0),
        n if n > number(&make(n)) => mark(n),
        _ => {}
    }
    7
}

pub fn match_on_a_try(l: &Lock, m: &Lock) {
    match (l.try_lock(), m.try_lock()) {
        (Some(a), Some(b)) => {
            drop(b);
            mark(a.value());
        }
        (Some(g), None) | (None, Some(g)) => mark(g.value()),
        (None, None) => mark(9),
    }
}

pub fn guard_in_a_match_guard(l: &Lock, o: Option<Noisy>) -> u32 {
    match o {
        Some(n) if l.lock().value() > n.0 => {
            consume(n);
            1
        }
        Some(ref n) if n.0 == 3 => number(n),
        Some(_) => 2,
        None => 3,
    }
}

pub fn while_let_holds(l: &Lock) {
    while let Some(g) = l.try_lock() {
        if g.value() == 1 {
            continue;
        }
        if g.value() == 2 {
            break;
        }
        mark(g.value());
    }
    mark(0);
}

pub fn while_condition(l: &Lock) {
    while l.lock().value() > 3 {
        mark(1);
    }
}

pub fn for_over_an_array(a: [Noisy; 3], l: &Lock) -> u32 {
    let mut sum = 0;
    for n in a {
        if n.0 == 2 {
            return l.lock().value();
        }
        sum += number(&n);
    }
    sum
}

pub fn arms_that_leave(l: &Lock, n: u32) -> Option<u32> {
    let value = match l.try_lock() {
        Some(g) if n == 0 => return Some(g.value()),
        Some(g) => g.value(),
        None => fallible(n)?,
    };
    mark(value);
    Some(value)
}

pub fn nested_matches(l: &Lock, o: Result<Noisy, Option<Noisy>>) {
    match o {
        Ok(n) => match l.try_lock() {
            Some(_) => consume(n),
            None => mark(1),
        },
        Err(Some(n)) => {
            let _g = l.lock();
            consume(n);
        }
        Err(None) => {}
    }
    mark(2);
}

pub fn reference_to_a_temporary(l: &Lock) -> u32 {
    match &l.lock() {
        g if g.value() == 0 => 0,
        g => {
            mark(1);
            g.value()
        }
    }
}

pub fn at_bindings(o: Option<(Noisy, u32)>) {
    match o {
        Some((n, k @ 1..=5)) => {
            mark(k);
            consume(n);
        }
        whole @ Some((_, 7)) => drop(whole),
        Some((_, k)) => mark(k),
        None => {}
    }
}
