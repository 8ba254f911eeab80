//! Which temporaries of a `let` live as long as its variable, and which end with the statement.

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

pub struct Holder<'a> {
    pub noise: &'a Noisy,
    pub other: u32,
}

pub struct Wrap<'a>(pub &'a Noisy);

pub fn borrowed() {
    let x = &make(1);
    mark(x.0);
}

pub fn borrowed_field() {
    let x = &make(1).0;
    mark(*x);
}

pub fn not_extended() {
    let x = number(&make(1));
    mark(x);
}

pub fn in_a_struct() {
    let h = Holder { noise: &make(1), other: number(&make(2)) };
    mark(h.noise.0 + h.other);
}

pub fn in_a_tuple() {
    let t = (&make(1), &make(2));
    mark(t.0.0 + t.1.0);
}

pub fn in_an_array() {
    let t = [&make(1), &make(2)];
    mark(t[0].0);
}

pub fn in_a_block() {
    let x = {
        mark(0);
        &make(1)
    };
    mark(x.0);
}

pub fn in_a_constructor() {
    let x = Wrap(&make(1));
    mark(x.0.0);
}

pub fn in_some() {
    let x = Some(&make(1));
    if let Some(n) = x {
        mark(n.0);
    }
}

pub fn in_branches(c: bool) {
    let x = if c { &make(1) } else { &make(2) };
    mark(x.0);
}

pub fn in_arms(n: u32) {
    let x = match n {
        0 => &make(1),
        _ => &make(2),
    };
    mark(x.0);
}

pub fn by_pattern() {
    let Noisy(ref x) = make(1);
    mark(*x);
}

pub fn by_nested_pattern() {
    let (ref a, _) = (make(1), make(2));
    mark(a.0);
}

pub fn ref_binding() {
    let ref x = make(1);
    mark(x.0);
}

pub fn default_binding() {
    let (a, b) = &(make(1), make(2));
    mark(a.0 + b.0);
}

pub fn with_more_after_it() {
    let x = &make(1);
    let _y = make(2);
    let z = &make(3);
    mark(x.0 + z.0);
}

pub fn cast() {
    let x = &make(1) as *const Noisy;
    mark(x as usize as u32);
}

pub fn unsized_slice() {
    let x: &[Noisy] = &[make(1), make(2)];
    mark(x.len() as u32);
}

pub fn dereferenced() {
    let x = &*Box::new(make(1));
    mark(x.0);
}

pub fn index_of_a_temporary() {
    let x = &[make(1), make(2)][0];
    mark(x.0);
}

pub fn own_value_before_the_extended() {
    let _pair = (make(1), &make(2));
    mark(1);
}

pub fn method_on_a_borrow() {
    let x = (&make(1)).0;
    mark(x);
}
