//! Operators, dereferences, indexing, `for`: each is a call in the body.
use core::ops::{AddAssign, Deref, Index};

pub struct Track(Vec<u32>);

impl Deref for Track {
    type Target = [u32];
    fn deref(&self) -> &[u32] {
        &self.0
    }
}

impl Index<char> for Track {
    type Output = u32;
    fn index(&self, _c: char) -> &u32 {
        &self.0[0]
    }
}

impl AddAssign<u32> for Track {
    fn add_assign(&mut self, n: u32) {
        self.0.push(n);
    }
}

impl PartialEq<u32> for Track {
    fn eq(&self, n: &u32) -> bool {
        self.0.len() == *n as usize
    }
}

pub fn uses(t: &mut Track) -> u32 {
    *t += 3;
    let mut sum = t['x'];
    if *t == 1 {
        sum += 1;
    }
    for n in t.iter() {
        sum += n;
    }
    sum + t.len() as u32
}
