//! Overloaded operators, index, dereference, negation and comparison are calls.
use core::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Neg, Not};

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

impl Add for Noisy {
    type Output = Noisy;
    fn add(self, other: Noisy) -> Noisy {
        Noisy(self.0 + other.0)
    }
}

impl Neg for Noisy {
    type Output = u32;
    fn neg(self) -> u32 {
        self.0
    }
}

impl Not for &Noisy {
    type Output = bool;
    fn not(self) -> bool {
        self.0 == 0
    }
}

impl AddAssign<u32> for Noisy {
    fn add_assign(&mut self, n: u32) {
        self.0 += n;
    }
}

impl PartialEq for Noisy {
    fn eq(&self, other: &Noisy) -> bool {
        self.0 == other.0
    }
}

impl PartialOrd for Noisy {
    fn partial_cmp(&self, _: &Noisy) -> Option<core::cmp::Ordering> {
        None
    }
}

pub struct Table {
    items: [Noisy; 2],
}

impl Index<u32> for Table {
    type Output = Noisy;
    fn index(&self, _: u32) -> &Noisy {
        &self.items[0]
    }
}

impl IndexMut<u32> for Table {
    fn index_mut(&mut self, _: u32) -> &mut Noisy {
        &mut self.items[0]
    }
}

pub struct Owner(Noisy);

impl Deref for Owner {
    type Target = Noisy;
    fn deref(&self) -> &Noisy {
        &self.0
    }
}

impl DerefMut for Owner {
    fn deref_mut(&mut self) -> &mut Noisy {
        &mut self.0
    }
}

pub fn add(a: Noisy, b: Noisy) -> Noisy {
    a + b
}

pub fn add_three() -> u32 {
    -(make(1) + make(2) + make(3))
}

pub fn not(n: Noisy) -> bool {
    !&n
}

pub fn compare(a: Noisy, b: Noisy) -> bool {
    a == b && a != make(1) || a < b
}

pub fn add_assign(mut n: Noisy) -> u32 {
    n += number(&make(1));
    n.0
}

pub fn index(t: &Table) -> u32 {
    t[number(&make(1))].0
}

pub fn index_mut(t: &mut Table) {
    t[1].0 = 3;
    t[2] = make(1);
}

pub fn deref(o: &Owner) -> u32 {
    o.0.0 + number(o) + o.0.0
}

pub fn deref_star(o: &mut Owner) {
    *o = Owner(make(1));
    **o = make(2);
}

pub fn deref_of_a_temporary() -> u32 {
    fn owner() -> Owner {
        Owner(make(1))
    }
    number(&owner())
}

pub fn builtin(mut a: [u32; 3], i: usize) -> u32 {
    a[i] += a[0] << 2;
    -(a[1] as i32) as u32
}
