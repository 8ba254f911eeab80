//@ edition: 2015
//! Edition 2015: paths of `use` and those with a leading `::` start at the crate, `extern crate`, anonymous parameters, `dyn` left out, `async` as a name, macros by `#[macro_use]`.
#![allow(warnings)]

extern crate core;
extern crate alloc as heap;

pub mod outer {
    use outer::inner::deep;
    use std::collections::BTreeMap;
    use core::cmp::max;
    pub mod inner {
        pub fn deep() -> u32 {
            ::outer::helper() + super::helper()
        }
        pub fn async(x: u32) -> u32 {
            x
        }
    }
    pub fn helper() -> u32 {
        1
    }
    pub fn all() -> u32 {
        let mut m = BTreeMap::new();
        m.insert(deep(), inner::async(3));
        max(m.len() as u32, ::top()) + ::std::cmp::min(1, 2)
    }
}
fn top() -> u32 {
    use outer::inner::async as await;
    await(2)
}
pub trait Old {
    fn takes(&self, u32) -> u32;
    fn boxed(&self, f: Box<Fn(u32) -> u32>) -> u32;
}
pub struct It;
impl Old for It {
    fn takes(&self, x: u32) -> u32 {
        x.count_ones()
    }
    fn boxed(&self, f: Box<Fn(u32) -> u32>) -> u32 {
        f(self.takes(3))
    }
}
#[macro_use]
mod macros {
    macro_rules! twice {
        ($e:expr) => {
            ::twice_of($e) + $e
        };
    }
}
pub fn twice_of(x: u32) -> u32 {
    x.wrapping_mul(2)
}
pub fn run(o: &Old) -> u32 {
    let v: heap::vec::Vec<u32> = heap::vec::Vec::with_capacity(2);
    o.boxed(Box::new(|x| x.pow(2))) + twice!(o.takes(2)) + It.takes(v.len() as u32) + outer::all()
}
