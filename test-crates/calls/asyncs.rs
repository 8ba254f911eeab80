//! async functions and blocks, own futures, wakers, pinning, async traits and closures.

use std::cell::RefCell;
use std::future::{poll_fn, ready, Future, IntoFuture};
use std::pin::{pin, Pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

pub struct Ticks(u32);
impl Future for Ticks {
    type Output = u32;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        if self.0 == 0 {
            return Poll::Ready(7);
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

pub async fn leaf(n: u32) -> Result<u32, String> {
    let t = Ticks(n).await;
    if t > 100 {
        Err(format!("{t}"))?;
    }
    Ok(t + ready(1).await)
}

pub async fn tree(v: &[u32], log: Rc<RefCell<Vec<String>>>) -> Result<u32, String> {
    let mut sum = 0;
    for n in v {
        sum += leaf(*n).await?;
        log.borrow_mut().push(sum.to_string());
    }
    let block = async {
        let a = leaf(1).await.unwrap_or(0);
        a + sum
    };
    let boxed: Pin<Box<dyn Future<Output = u32>>> = Box::pin(block);
    let moved = async move { log.borrow().len() as u32 };
    Ok(boxed.await + moved.await)
}

pub struct Delay(u32);
impl IntoFuture for Delay {
    type Output = u32;
    type IntoFuture = Ticks;
    fn into_future(self) -> Ticks {
        Ticks(self.0)
    }
}
pub async fn into(d: Delay) -> u32 {
    d.await + poll_fn(|cx| Ticks(0).poll_it(cx)).await
}
impl Ticks {
    fn poll_it(&mut self, cx: &mut Context<'_>) -> Poll<u32> {
        Pin::new(self).poll(cx)
    }
}

pub struct Flag(AtomicUsize);
impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

pub fn block_on<F: Future>(f: F) -> F::Output {
    let flag = Arc::new(Flag(AtomicUsize::new(0)));
    let waker = Waker::from(flag.clone());
    let mut cx = Context::from_waker(&waker);
    let mut f = pin!(f);
    loop {
        match f.as_mut().poll(&mut cx) {
            Poll::Ready(x) => return x,
            Poll::Pending => {
                while flag.0.swap(0, Ordering::AcqRel) == 0 {
                    std::hint::spin_loop();
                }
            }
        }
    }
}

unsafe fn clone(p: *const ()) -> RawWaker {
    RawWaker::new(p, &VTABLE)
}
unsafe fn nothing(_: *const ()) {}
static VTABLE: RawWakerVTable = RawWakerVTable::new(clone, nothing, nothing, nothing);
pub fn raw() -> Poll<u32> {
    let w = unsafe { Waker::from_raw(RawWaker::new(std::ptr::null(), &VTABLE)) };
    let mut t = Ticks(2);
    let mut cx = Context::from_waker(&w);
    let p = Pin::new(&mut t).poll(&mut cx);
    p.map(|x| x + 1)
}

pub trait Service {
    fn call(&self, x: u32) -> impl Future<Output = u32> + Send;
    async fn both(&self, x: u32) -> u32 {
        self.call(x).await + self.call(x + 1).await
    }
}
pub struct Adder(u32);
impl Service for Adder {
    async fn call(&self, x: u32) -> u32 {
        self.0 + x
    }
}
pub async fn with<S: Service>(s: &S) -> u32 {
    s.both(1).await + s.call(2).await
}
pub async fn closures() -> u32 {
    let f = async |x: u32| leaf(x).await.unwrap_or(0);
    let g = |x: u32| async move { x + 1 };
    f(1).await + g(2).await + run(async || 3).await
}
pub async fn run<F: AsyncFn() -> u32>(f: F) -> u32 {
    f().await + f().await
}
pub fn main() -> u32 {
    let log = Rc::new(RefCell::new(Vec::new()));
    block_on(tree(&[1, 2], Rc::clone(&log))).unwrap_or(0)
        + block_on(into(Delay(1)))
        + block_on(with(&Adder(2)))
        + block_on(async { 3 })
        + block_on(closures())
}
