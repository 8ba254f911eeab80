//! Trait objects and function pointers, and calls through them.

pub trait Sink {
    fn put(&mut self, n: u8) -> bool;
    fn all(&mut self, bytes: &[u8]) -> usize {
        let mut done = 0;
        for b in bytes {
            if !self.put(*b) {
                break;
            }
            done += 1;
        }
        done
    }
}

impl Sink for [u8; 4] {
    fn put(&mut self, n: u8) -> bool {
        self[0] = n;
        true
    }
}

pub struct Table {
    pub open: fn(u32) -> i32,
    pub close: Option<fn(u32)>,
}

fn open(n: u32) -> i32 {
    n as i32
}

pub fn calls(t: &Table, boxed: Box<dyn Sink>) -> usize {
    let mut boxed = boxed;
    let f = t.open;
//      ^ ty: fn(u32) -> i32
    let r = f(3) + (t.open)(4);
//      ^ ty: i32
//          ^^^^ ty: i32
    let close = t.close;
//      ^^^^^ ty: core::option::Option<fn(u32)>
    if let Some(close) = close {
        close(1);
    }
    let ok = boxed.put(1);
//      ^^ ty: bool
    let mut array = [0u8; 4];
    let view = &mut array as &mut dyn Sink;
//      ^^^^ ty: &mut dyn dyn_and_pointers::Sink
    let n = view.all(&[1, 2]);
//      ^ ty: usize
    let table = Table { open, close: None };
    let again = (table.open)(r as u32);
//      ^^^^^ ty: i32
    n + usize::from(ok) + again as usize
}
