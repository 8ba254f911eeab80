//! A guard in a cell, put there and taken out through shared references.
use std::cell::{Cell, RefCell};
fn put(c: &RefCell<Option<Guard>>) {
    *c.borrow_mut() = Some(lock());
}
fn set(c: &Cell<Option<Guard>>) {
    c.set(Some(lock()));
}
pub fn entry(a: bool) {
    let c = RefCell::new(None);
    put(&c);
    sleep();
    let g = c.borrow_mut().take();
    if a {
        sleep();
    }
    drop(g);
    let d = Cell::new(None);
    set(&d);
    sleep();
    let g = d.take();
    sleep();
    drop(g);
    let e = RefCell::new(Some(lock()));
    let old = e.replace(None);
    sleep();
    drop(old);
}
