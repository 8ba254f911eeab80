//! A guard in a cell, taken out and dropped.
use std::cell::{Cell, RefCell};
pub fn entry(a: bool) {
    let c = RefCell::new(Some(lock()));
    drop(c.borrow_mut().take());
    sleep();
    let d = Cell::new(try_lock(a));
    drop(d.take());
    sleep();
    let e = RefCell::new(Some(lock()));
    drop(e.into_inner());
    sleep();
}
