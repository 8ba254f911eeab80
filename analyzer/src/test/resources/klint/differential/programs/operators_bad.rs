//! Operators, indexing and dereferencing that do something.
use std::ops::{Add, Deref, DerefMut, Index, IndexMut, Neg, AddAssign};
struct Table(u8);
impl Index<u8> for Table {
    type Output = u8;
    fn index(&self, _i: u8) -> &u8 {
        sleep();
        &self.0
    }
}
impl IndexMut<u8> for Table {
    fn index_mut(&mut self, _i: u8) -> &mut u8 {
        &mut self.0
    }
}
struct Slow(u8);
impl Deref for Slow {
    type Target = u8;
    fn deref(&self) -> &u8 {
        sleep();
        &self.0
    }
}
impl DerefMut for Slow {
    fn deref_mut(&mut self) -> &mut u8 {
        sleep();
        &mut self.0
    }
}
struct Adds(Option<Guard>);
impl Add<bool> for Adds {
    type Output = Adds;
    fn add(mut self, b: bool) -> Adds {
        self.0 = if b { Some(lock()) } else { None };
        self
    }
}
impl AddAssign<Guard> for Adds {
    fn add_assign(&mut self, g: Guard) {
        self.0 = Some(g);
    }
}
impl Neg for Adds {
    type Output = Option<Guard>;
    fn neg(self) -> Option<Guard> {
        self.0
    }
}
impl PartialEq for Table {
    fn eq(&self, _o: &Table) -> bool {
        sleep();
        true
    }
}
impl PartialOrd for Table {
    fn partial_cmp(&self, _o: &Table) -> Option<std::cmp::Ordering> {
        sleep();
        None
    }
}
pub fn entry(a: bool) {
    let mut t = Table(1);
    let g = lock();
    let x = t[0];
    t[0] = 2;
    drop(g);
    let mut s = Slow(1);
    let g = lock();
    let y = *s;
    *s = 3;
    let z = s.count_ones();
    drop(g);
    let n = Adds(None) + true;
    sleep();
    let g = -n;
    if a {
        sleep();
    }
    drop(g);
    let mut m = Adds(None);
    m += lock();
    sleep();
    drop(m);
    let g = lock();
    let e = t == Table(2);
    let l = t < Table(2);
    drop(g);
}
