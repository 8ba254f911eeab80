//! Inherent before trait, by value before by reference, through dereferences.
use core::ops::{Add, Deref, Index};

pub struct Meters(pub u32);

impl Add<u32> for Meters {
    type Output = Meters;
    fn add(self, n: u32) -> Meters {
        Meters(self.0 + n)
    }
}

impl Add for Meters {
    type Output = u64;
    fn add(self, n: Meters) -> u64 {
        u64::from(self.0) + u64::from(n.0)
    }
}

pub struct Track(Vec<u16>);

impl Deref for Track {
    type Target = Vec<u16>;
    fn deref(&self) -> &Vec<u16> {
        &self.0
    }
}

impl Index<&str> for Track {
    type Output = u16;
    fn index(&self, key: &str) -> &u16 {
        &self.0[key.len()]
    }
}

pub trait Describe {
    fn describe(&self) -> u8;
}

impl<T: Deref> Describe for T {
    fn describe(&self) -> u8 {
        1
    }
}

pub fn uses(t: &Track) -> usize {
    let m = Meters(1) + 2;
//      ^ ty: traits_and_methods::Meters
    let n = m + Meters(3);
//      ^ ty: u64
    let len = t.len();
//      ^^^ ty: usize
//            ^^^^^^^ ty: usize
    let first = t.first();
//      ^^^^^ ty: core::option::Option<&u16>
    let by_key = t["ab"];
//      ^^^^^^ ty: u16
    let d = t.describe();
//      ^ ty: u8
//          ^^^^^^^^^^^^ callee: <T as traits_and_methods::Describe>::describe
    let _ = (n, first, by_key, d);
    len
}
