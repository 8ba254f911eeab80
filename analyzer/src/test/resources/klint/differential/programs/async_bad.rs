//! Futures polled by hand: their bodies run when they are polled, their captures die with them.
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
fn poll<F: Future>(f: Pin<&mut F>) -> Option<F::Output> {
    let mut c = Context::from_waker(Waker::noop());
    match f.poll(&mut c) {
        Poll::Ready(v) => Some(v),
        Poll::Pending => None,
    }
}
async fn naps() {
    sleep();
}
async fn takes() -> Guard {
    lock()
}
pub fn entry(a: bool) {
    let f = pin!(naps());
    let g = lock();
    poll(f);
    drop(g);
    let held = poll(pin!(takes()));
    if a {
        sleep();
    }
    drop(held);
    let g = lock();
    let f = async move {
        peek(&g);
    };
    sleep();
    drop(f);
    let f = async {
        let _g = lock();
        sleep();
    };
    poll(pin!(f));
}
