//! Moves out of boxes, slice patterns that move, arrays in parts, struct update from temporaries, values that loops give.
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

pub struct Big {
    pub a: Noisy,
    pub b: Noisy,
    pub c: u32,
}

fn big(n: u32) -> Big {
    Big {
        a: make(n),
        b: make(n + 1),
        c: n,
    }
}

pub fn whole_box(b: Box<Noisy>) {
    let n = *b;
    mark(1);
    consume(n);
}

pub fn box_if(b: Box<Noisy>, c: bool) {
    if c {
        consume(*b);
    }
    mark(1);
}

pub fn part_of_a_box(b: Box<Big>) -> u32 {
    let a = b.a;
    mark(b.c);
    consume(a);
    2
}

pub fn box_filled_again(mut b: Box<Big>, c: bool) {
    consume(b.a);
    if c {
        b.a = make(3);
    }
    mark(1);
}

pub fn pair_in_a_box(b: Box<(Noisy, Noisy)>, c: bool) {
    let (x, y) = *b;
    if c {
        consume(y);
    }
    mark(1);
    consume(x);
}

pub fn ends_of_an_array(a: [Noisy; 3]) -> Noisy {
    let [first, .., last] = a;
    consume(first);
    last
}

pub fn array_by_alternatives(a: [Noisy; 2], c: bool) {
    match a {
        [x, _] if c => consume(x),
        [_, y] => {
            mark(1);
            consume(y);
        }
    }
    mark(2);
}

pub fn array_of_boxes(a: [Box<Noisy>; 2]) {
    let [x, y] = a;
    consume(*y);
    mark(1);
    drop(x);
}

pub fn update_from_a_call(n: u32) -> Big {
    Big {
        a: make(n),
        ..big(n)
    }
}

pub fn update_from_a_place(base: Big, c: bool) -> u32 {
    if c {
        let other = Big { c: 3, b: make(1), ..base };
        mark(other.c);
    }
    mark(4);
    base.c
}

pub fn loop_gives_a_guard<'a>(l: &'a Lock, m: &'a Lock) -> u32 {
    let g = loop {
        if let Some(g) = l.try_lock() {
            break g;
        }
        let other = m.lock();
        if other.value() == 3 {
            break other;
        }
    };
    mark(1);
    g.value()
}

pub fn block_gives_a_value(c: bool, d: bool) {
    let n = 'out: {
        let first = make(1);
        if c {
            break 'out first;
        }
        let second = make(2);
        if d {
            break 'out second;
        }
        make(first.0 + second.0)
    };
    mark(n.0);
}

pub fn vector_in_parts(mut v: Vec<Noisy>, i: usize) -> Option<Noisy> {
    v[i] = make(1);
    let last = v.pop();
    mark(2);
    last
}

pub fn nested_fields(b: Box<(Big, Box<Big>)>) {
    let first = b.0.b;
    let second = b.1.a;
    mark(1);
    drop(second);
    drop(first);
}
