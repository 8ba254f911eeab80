//! `match`: which parts move, what is dropped when the arm and the scrutinee end.

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

pub enum Shape {
    Circle(Noisy),
    Square(Noisy, Noisy),
    Named { name: String, noise: Noisy },
    Empty,
}

pub fn by_variant(s: Shape) {
    match s {
        Shape::Circle(n) => mark(n.0),
        Shape::Square(a, _) => mark(a.0),
        Shape::Named { noise, .. } => mark(noise.0),
        Shape::Empty => mark(4),
    }
    mark(5);
}

pub fn some_variants(s: Shape) {
    match s {
        Shape::Circle(n) => consume(n),
        _ => mark(1),
    }
    mark(2);
}

pub fn by_reference(s: Shape) {
    match &s {
        Shape::Circle(n) => mark(n.0),
        Shape::Square(_, n) => mark(n.0),
        _ => mark(1),
    }
    mark(2);
}

pub fn mixed_modes(s: Shape) {
    match s {
        Shape::Square(ref a, ref b) => mark(a.0 + b.0),
        Shape::Circle(n) => mark(n.0),
        Shape::Named { .. } | Shape::Empty => mark(1),
    }
}

pub fn of_a_call() {
    match make(1).0 {
        1 => mark(1),
        2 => mark(2),
        _ => mark(3),
    }
    mark(4);
}

pub fn of_a_guarded_value(l: &Lock) {
    match l.lock().value() {
        0 => mark(1),
        _ => {
            let _n = make(2);
            mark(2);
        }
    }
    mark(3);
}

pub fn as_a_value(o: Option<u32>) -> u32 {
    let x = match o {
        Some(n) => number(&make(n)),
        None => 0,
    };
    mark(x);
    x
}

pub fn an_arm_that_leaves(o: Option<Noisy>) -> u32 {
    let _a = make(1);
    let n = match o {
        Some(n) => n,
        None => return 0,
    };
    mark(1);
    n.0
}

pub fn option_of_guard(l: &Lock) {
    match l.try_lock() {
        Some(g) => mark(g.value()),
        None => mark(0),
    }
    mark(1);
}

pub fn variable_of_guard(l: &Lock) {
    let o = l.try_lock();
    match o {
        Some(g) => {
            mark(1);
            drop(g);
        }
        None => mark(0),
    }
    mark(2);
}

pub fn result(r: Result<Noisy, Noisy>) -> u32 {
    match r {
        Ok(n) => n.0,
        Err(e) => {
            consume(e);
            2
        }
    }
}

pub fn nested(o: Option<Result<Noisy, Noisy>>) {
    match o {
        Some(Ok(n)) => mark(n.0),
        Some(Err(_)) => mark(2),
        None => mark(3),
    }
    mark(4);
}

pub fn tuple(a: Option<Noisy>, b: Option<Noisy>) {
    match (a, b) {
        (Some(x), Some(y)) => mark(x.0 + y.0),
        (Some(x), None) => mark(x.0),
        (None, _) => mark(3),
    }
    mark(4);
}

pub fn integers(n: u32) {
    match n {
        0 => mark(0),
        1..=5 => mark(1),
        6 | 7 => mark(2),
        _ => mark(3),
    }
}

pub fn never(n: Option<Noisy>) -> Noisy {
    match n {
        Some(n) => n,
        None => panic!(),
    }
}

pub fn moved_whole(s: Shape, c: bool) -> Option<Shape> {
    match s {
        Shape::Empty => None,
        other if c => Some(other),
        _ => {
            mark(1);
            None
        }
    }
}
