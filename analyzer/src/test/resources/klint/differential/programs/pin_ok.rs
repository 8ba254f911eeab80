//! A pinned place that is emptied.
use std::pin::{Pin, pin};
struct Waiting {
    guard: Option<Guard>,
}
pub fn entry(a: bool) {
    let mut w = pin!(Waiting { guard: try_lock(a) });
    drop(w.guard.take());
    sleep();
    let mut b = Box::pin(Waiting { guard: Some(lock()) });
    b.set(Waiting { guard: None });
    sleep();
}
