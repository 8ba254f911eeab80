//! Guards behind a pin.
use std::pin::{Pin, pin};
struct Waiting {
    guard: Option<Guard>,
}
impl Waiting {
    fn take(mut self: Pin<&mut Self>) -> Option<Guard> {
        self.guard.take()
    }
    fn fill(self: Pin<&mut Self>) {
        self.get_mut().guard = Some(lock());
    }
}
pub fn entry(a: bool) {
    let mut w = pin!(Waiting { guard: None });
    w.as_mut().fill();
    sleep();
    let g = w.as_mut().take();
    if a {
        sleep();
    }
    drop(g);
    let mut b = Box::pin(Waiting { guard: Some(lock()) });
    sleep();
    b.set(Waiting { guard: None });
    let p = Pin::new(&mut *b);
    p.fill();
    sleep();
}
