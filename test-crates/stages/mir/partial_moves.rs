//! What is left of a struct, tuple, enum or box after a part was moved out is dropped part by part.

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

pub struct Deep {
    pub pair: Pair,
    pub other: Noisy,
}

pub fn field(p: Pair) {
    consume(p.a);
    mark(1);
}

pub fn second_field(p: Pair) {
    let b = p.b;
    mark(b.0);
}

pub fn both_fields(p: Pair) {
    consume(p.b);
    mark(1);
    consume(p.a);
}

pub fn deep(d: Deep) {
    consume(d.pair.a);
    mark(1);
}

pub fn on_one_path(p: Pair, c: bool) {
    if c {
        consume(p.a);
    }
    mark(1);
}

pub fn given_back(mut p: Pair) {
    consume(p.a);
    p.a = make(1);
    mark(1);
}

pub fn given_back_on_one_path(mut p: Pair, c: bool) {
    consume(p.a);
    if c {
        p.a = make(1);
    }
    mark(1);
}

pub fn whole_moved_after(p: Pair, c: bool) -> Option<Pair> {
    if c {
        consume(p.a);
        return None;
    }
    Some(p)
}

pub fn tuple(t: (Noisy, Noisy, Noisy)) {
    let (_, b, _) = t;
    mark(b.0);
}

pub fn tuple_field(t: (Noisy, (Noisy, Noisy))) {
    consume(t.1.0);
    mark(1);
}

pub fn boxed(b: Box<Noisy>) {
    let n = *b;
    mark(n.0);
}

pub fn boxed_pair(b: Box<Pair>) {
    consume(b.a);
    mark(1);
}

pub fn boxed_on_one_path(b: Box<Noisy>, c: bool) {
    if c {
        consume(*b);
    }
    mark(1);
}

pub fn boxed_given_back(mut b: Box<Noisy>) {
    consume(*b);
    *b = make(1);
    mark(1);
}

pub fn boxed_in_a_struct(d: (Box<Pair>, Noisy)) {
    consume(d.0.a);
    mark(1);
}

pub fn option_content(o: Option<Pair>) {
    if let Some(p) = o {
        consume(p.a);
        mark(1);
    }
    mark(2);
}

pub fn option_field(o: Option<Pair>) {
    if let Some(Pair { a, .. }) = o {
        consume(a);
        mark(1);
    }
    mark(2);
}

pub fn of_a_result_field(r: (Result<Noisy, Noisy>, Noisy)) {
    match r.0 {
        Ok(n) => consume(n),
        Err(_) => mark(1),
    }
    mark(2);
}

pub fn given_back_to_itself(mut n: Noisy) {
    n = n;
    mark(1);
}

pub fn field_given_to_its_neighbour(mut p: Pair) {
    p.a = p.a;
    p.b = p.a;
    mark(1);
}

pub fn box_given_its_content(mut b: Box<Pair>) {
    *b = *b;
    b.a = b.b;
    mark(1);
}
