//@ uses: spinlock, might_sleep, kbox
//! The drop of a recursive type is a recursion; it ends, and it is as good as its elements.
use kernel::prelude::*;

pub struct List {
    _value: u32,
    _next: Option<KBox<List>>,
}

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Tree {
    _flusher: Flusher,
    _left: Option<KBox<Tree>>,
    _right: Option<KBox<Tree>>,
}

pub fn plain_list_ok(q: &SpinLock<u32>, l: List) {
    let _g = q.lock();
    drop(l);
}

pub fn tree_of_sleepers_bad(q: &SpinLock<u32>, t: Tree) {
    let _g = q.lock();
    drop(t); //~ ERROR[sleep-in-atomic]
}
