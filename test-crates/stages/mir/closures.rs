//! Closures: captures by reference, by move and field by field; their bodies and their environment's end.

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

fn run(f: impl FnOnce()) {
    f();
}

fn twice(f: &dyn Fn(u32) -> u32) -> u32 {
    f(1) + f(2)
}

pub fn by_reference(n: Noisy) {
    let f = || mark(n.0);
    f();
    f();
}

pub fn by_move(n: Noisy) {
    let f = move || mark(n.0);
    f();
    mark(1);
}

pub fn moved_because_consumed(n: Noisy) {
    let f = || consume(n);
    f();
    mark(1);
}

pub fn never_called(n: Noisy) {
    let _f = move || consume(n);
    mark(1);
}

pub fn given_away(n: Noisy, l: &Lock) {
    let g = l.lock();
    run(move || {
        let _g = g;
        mark(n.0);
    });
    mark(1);
}

pub fn disjoint_fields(p: Pair) {
    let f = || consume(p.a);
    mark(p.b.0);
    f();
    mark(1);
}

pub fn disjoint_by_move(p: Pair) {
    let f = move || mark(p.a.0);
    f();
    mark(p.b.0);
}

pub fn changes(mut n: u32) -> u32 {
    let mut f = |m: u32| n += m;
    f(1);
    f(2);
    n
}

pub fn through_dyn(k: u32) -> u32 {
    twice(&|x| x + k)
}

pub fn with_a_pattern(t: (Noisy, Noisy)) {
    let f = |(a, _): (Noisy, Noisy)| mark(a.0);
    f(t);
}

pub fn nested(n: Noisy) {
    let f = move || {
        let g = move || consume(n);
        g();
        mark(1);
    };
    f();
}

pub fn in_a_map(o: Option<Noisy>) -> Option<u32> {
    o.map(|n| n.0)
}

pub fn returned(n: Noisy) -> impl FnOnce() -> u32 {
    move || n.0
}

pub fn moved_on_one_path(n: Noisy, c: bool) {
    if c {
        run(move || mark(n.0));
    }
    mark(1);
}

pub fn consumes_on_one_path(n: Noisy, c: bool) {
    let f = move || {
        if c {
            consume(n);
        }
        mark(1);
    };
    f();
}

pub fn boxed(n: Noisy) -> Box<dyn Fn() -> u32> {
    Box::new(move || n.0)
}

pub fn takes_an_argument() {
    let f = |n: Noisy| {
        mark(n.0);
        make(2)
    };
    consume(f(make(1)));
}
