//! The operator that writes does not sleep, and an integer's own do nothing.
use std::ops::{Index, IndexMut};
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
pub fn entry(a: bool) {
    let mut t = Table(1);
    let g = lock();
    t[0] = 2;
    t[1] += 3;
    drop(g);
    let x = t[0];
    let h = lock() + lock();
    drop(h);
    sleep();
}
