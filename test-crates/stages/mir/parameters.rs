//! Arguments are dropped after the body's variables, in reverse order; patterns take their parts first.

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

pub struct Pair {
    pub a: Noisy,
    pub b: Noisy,
}

pub fn in_reverse(_a: Noisy, _b: Noisy) {
    let _c = make(1);
    mark(1);
}

pub fn ignored(_: Noisy, _b: Noisy) {
    mark(1);
}

pub fn tuple((a, _): (Noisy, Noisy), _b: Noisy) {
    mark(a.0);
}

pub fn fields(Pair { a, .. }: Pair, (_, c): (Noisy, Noisy)) {
    mark(a.0 + c.0);
}

pub fn by_reference(&(ref a, _): &(Noisy, Noisy)) -> u32 {
    a.0
}

pub fn nested((_, (b, _)): (Noisy, (Noisy, Noisy))) {
    mark(b.0);
}

pub fn mutable(mut n: Noisy) {
    n = make(n.0);
    mark(n.0);
}

pub fn early(a: Noisy, c: bool) -> Noisy {
    if c {
        return a;
    }
    make(2)
}

pub fn generic<T, U: Clone>(t: T, u: U) -> U {
    let v = u.clone();
    drop(t);
    v
}

pub fn implied(f: impl Fn() -> u32, n: impl Sized) -> u32 {
    let _n = n;
    f()
}

impl Pair {
    pub fn by_value(self) -> Noisy {
        self.b
    }

    pub fn by_box(self: Box<Self>) -> Noisy {
        self.a
    }

    pub fn by_mut(mut self) {
        self.a = make(1);
    }
}
