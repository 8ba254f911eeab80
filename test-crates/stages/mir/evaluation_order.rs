//! Operands are evaluated from left to right, and what was moved into one is dropped when a later one leaves.

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

fn three(_a: Noisy, _b: u32, _c: Noisy) {}

pub fn arguments() {
    three(make(1), number(&make(2)), make(3));
}

pub fn a_moved_argument_waits(n: Noisy, m: Option<u32>) -> Option<u32> {
    three(n, m?, make(1));
    Some(1)
}

pub fn a_moved_argument_before_a_return(n: Noisy, c: bool) {
    let _x = make(9);
    three(n, if c { 1 } else { return }, make(1));
    mark(2);
}

pub fn binary() -> u32 {
    number(&make(1)) + number(&make(2)) * number(&make(3))
}

pub fn assignment_evaluates_the_value_first(mut a: [u32; 2]) -> u32 {
    a[number(&make(1)) as usize] = number(&make(2));
    a[0]
}

pub fn compound_assignment(mut n: u32) -> u32 {
    n += number(&make(1));
    n -= {
        mark(1);
        2
    };
    n
}

pub fn tuple_and_array() -> ((Noisy, Noisy), [Noisy; 2]) {
    ((make(1), make(2)), [make(3), make(4)])
}

pub fn a_tuple_left_half_way(c: bool) -> Option<(Noisy, Noisy)> {
    Some((make(1), if c { make(2) } else { return None }))
}

pub struct Pair {
    pub first: Noisy,
    pub second: Noisy,
}

pub fn fields_in_the_order_written() -> Pair {
    Pair { second: make(2), first: make(1) }
}

pub fn a_struct_left_half_way(c: bool) -> Option<Pair> {
    Some(Pair {
        second: make(2),
        first: if c { make(1) } else { return None },
    })
}

pub fn copies_before_it_changes(mut n: u32) -> u32 {
    fn two(a: u32, b: u32) -> u32 {
        a + b
    }
    two(n, {
        n = 5;
        n
    })
}

pub fn two_phase(mut v: Vec<u32>) -> Vec<u32> {
    v.push(v.len() as u32);
    v
}

pub fn a_box_left_half_way(n: Noisy, c: bool) -> Option<Box<(Noisy, u32)>> {
    Some(Box::new((n, if c { 1 } else { return None })))
}

pub fn receiver_first(l: &Lock) -> u32 {
    l.lock().value() + make(1).0
}

pub fn callee_is_a_value(f: fn(Noisy, u32), n: Noisy) {
    f(n, number(&make(1)));
}

pub fn repeat() -> [u32; 3] {
    [number(&make(1)); 3]
}
