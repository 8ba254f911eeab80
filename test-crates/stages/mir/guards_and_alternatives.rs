//! Match guards look at bindings by reference and move after; or-patterns and `@` bind what every alternative binds.

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

pub fn guard_on_a_move(o: Option<Noisy>) {
    match o {
        Some(n) if n.0 == 1 => consume(n),
        Some(n) => mark(n.0),
        None => mark(3),
    }
    mark(4);
}

pub fn guard_with_temporaries(o: Option<Noisy>) {
    match o {
        Some(n) if number(&make(n.0)) == 1 => mark(n.0),
        _ => mark(2),
    }
}

pub fn guard_with_lock(l: &Lock, n: u32) {
    match n {
        1 if l.lock().value() == 1 => mark(1),
        2 if l.lock().value() == 2 => mark(2),
        _ => mark(3),
    }
}

pub fn alternatives(r: Result<Noisy, Noisy>) {
    match r {
        Ok(n) | Err(n) => mark(n.0),
    }
    mark(1);
}

pub fn alternatives_with_guard(r: Result<Noisy, Noisy>) {
    match r {
        Ok(n) | Err(n) if n.0 == 1 => consume(n),
        Ok(_) => mark(1),
        Err(n) => mark(n.0),
    }
}

pub fn nested_alternatives(p: (Option<Noisy>, u32)) {
    match p {
        (Some(n), 1 | 2) => mark(n.0),
        (_, 3) => mark(3),
        _ => mark(4),
    }
}

pub fn at_binding(n: u32) -> u32 {
    match n {
        x @ 1..=9 => x,
        x @ (20 | 30) => x + 1,
        _ => 0,
    }
}

pub fn at_a_move(o: Option<Noisy>) {
    match o {
        whole @ Some(_) => drop(whole),
        None => mark(1),
    }
    mark(2);
}

pub fn at_reference(o: Option<Noisy>) {
    if let ref whole @ Some(ref inner) = o {
        mark(inner.0);
        let _ = whole;
    }
    mark(1);
}

pub fn guard_that_returns(o: Option<Noisy>, c: bool) {
    let _a = make(1);
    match o {
        Some(n)
            if {
                if c {
                    return;
                }
                n.0 == 1
            } =>
        {
            mark(n.0)
        }
        _ => mark(2),
    }
}

pub fn guard_in_a_loop(v: &Lock) {
    loop {
        match v.try_lock() {
            Some(g) if g.value() == 1 => break,
            Some(_) => mark(1),
            None => mark(2),
        }
    }
    mark(3);
}

pub fn two_in_a_guard(a: Option<(Noisy, Noisy)>) {
    match a {
        Some((x, y)) if x.0 == y.0 => {
            consume(y);
            mark(x.0);
        }
        Some((x, _)) => mark(x.0),
        None => {}
    }
}
