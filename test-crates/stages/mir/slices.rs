//! Slice and array patterns: elements by reference and by move, and the rest.

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

pub fn by_length(s: &[u32]) -> u32 {
    match s {
        [] => 0,
        [one] => *one,
        [first, .., last] => first + last,
    }
}

pub fn with_a_rest(s: &[u32]) -> usize {
    if let [1, rest @ ..] = s {
        mark(1);
        return rest.len();
    }
    let [a, b, ..] = s else {
        mark(2);
        return 0;
    };
    (a + b) as usize
}

pub fn moved_out_of_an_array(a: [Noisy; 3]) {
    let [x, _, z] = a;
    mark(x.0 + z.0);
}

pub fn moved_first(a: [Noisy; 2]) {
    let [x, ..] = a;
    consume(x);
    mark(1);
}

pub fn moved_last(a: [Noisy; 3]) {
    let [.., z] = a;
    mark(z.0);
}

pub fn moved_rest(a: [Noisy; 3]) {
    let [_, rest @ ..] = a;
    mark(1);
    drop(rest);
    mark(2);
}

pub fn moved_on_one_path(a: [Noisy; 2], c: bool) {
    if c {
        let [x, _] = a;
        mark(x.0);
    }
    mark(2);
}

pub fn tuple_with_a_rest(t: (Noisy, u32, Noisy)) {
    let (a, ..) = t;
    mark(a.0);
}

pub fn array_of_options(a: [Option<Noisy>; 2]) {
    match a {
        [Some(x), _] => mark(x.0),
        [None, Some(y)] => mark(y.0),
        [None, None] => mark(3),
    }
    mark(4);
}
