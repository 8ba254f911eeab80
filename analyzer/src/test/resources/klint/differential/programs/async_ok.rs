//! A future that is never polled does nothing.
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
pub fn entry(a: bool) {
    let g = lock();
    let f = naps();
    drop(f);
    drop(g);
    let g = lock();
    let f = async move {
        drop(g);
        sleep();
    };
    if a {
        poll(pin!(f));
    }
}
