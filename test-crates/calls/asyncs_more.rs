//@ edition: 2024
//! `async` functions, blocks and closures: borrowed arguments, `?` inside, traits with async functions, streams by hand, pinned and boxed futures, `select` by hand.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::{Future, IntoFuture, poll_fn, ready};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

pub trait Store {
    type Error: Into<String>;
    async fn get(&self, k: &str) -> Result<u32, Self::Error>;
    async fn both(&self, a: &str, b: &str) -> Result<(u32, u32), Self::Error> {
        let x = self.get(a).await?;
        Ok((x, self.get(b).await?))
    }
    fn later<'a>(&'a self, k: &'a str) -> impl Future<Output = u32> + 'a {
        async move { self.get(k).await.unwrap_or_default() }
    }
}
pub struct Mem(Vec<(String, u32)>);
impl Store for Mem {
    type Error = &'static str;
    async fn get(&self, k: &str) -> Result<u32, &'static str> {
        self.0.iter().find(|(n, _)| n == k).map(|(_, v)| *v).ok_or("none")
    }
}
pub async fn use_store<S: Store>(s: &S) -> Result<u32, String> {
    let (a, b) = s.both("a", "b").await.map_err(Into::into)?;
    let c = s.later("c").await;
    Ok(a.max(b) + c)
}
pub async fn concrete(m: Mem) -> usize {
    match use_store(&m).await {
        Ok(n) => n.count_ones() as usize,
        Err(e) => e.len() + m.0.len(),
    }
}

pub struct Chan<T>(RefCell<(VecDeque<T>, Option<Waker>)>);
impl<T> Chan<T> {
    pub fn send(&self, t: T) {
        let mut g = self.0.borrow_mut();
        g.0.push_back(t);
        if let Some(w) = g.1.take() {
            w.wake();
        }
    }
    pub async fn recv(&self) -> T {
        poll_fn(|cx| {
            let mut g = self.0.borrow_mut();
            match g.0.pop_front() {
                Some(t) => Poll::Ready(t),
                None => {
                    g.1 = Some(cx.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await
    }
}
pub async fn pump(c: Rc<Chan<String>>, n: usize) -> usize {
    let mut total = 0;
    for _ in 0..n {
        let s = c.recv().await;
        total += s.len();
        c.send(s.repeat(2));
    }
    total
}
pub struct Count(u32);
impl Future for Count {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0 = self.0.saturating_sub(1);
        if self.0 == 0 {
            return Poll::Ready("done");
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
pub struct Join<A: Future, B: Future>(Pin<Box<A>>, Pin<Box<B>>, Option<A::Output>, Option<B::Output>);
impl<A: Future, B: Future> Unpin for Join<A, B> {}
impl<A: Future, B: Future> Future for Join<A, B> {
    type Output = (A::Output, B::Output);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        if this.2.is_none() {
            if let Poll::Ready(a) = this.0.as_mut().poll(cx) {
                this.2 = Some(a);
            }
        }
        if let None = &this.3
            && let Poll::Ready(b) = this.1.as_mut().poll(cx)
        {
            this.3.replace(b);
        }
        match (this.2.take(), this.3.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            (a, b) => {
                this.2 = a;
                this.3 = b;
                Poll::Pending
            }
        }
    }
}
pub fn join<A: IntoFuture, B: IntoFuture>(a: A, b: B) -> Join<A::IntoFuture, B::IntoFuture> {
    Join(Box::pin(a.into_future()), Box::pin(b.into_future()), None, None)
}
pub async fn joined() -> usize {
    let (a, b) = join(Count(3), async { 4u8 }).await;
    let (c, (d, e)) = join(ready("x"), join(ready(1u16), Count(1))).await;
    a.len() + usize::from(b) + c.len() + usize::from(d.swap_bytes()) + e.len()
}
pub fn boxed<'a>(s: &'a str) -> BoxFuture<'a, usize> {
    Box::pin(async move {
        let n: Result<usize, std::num::ParseIntError> = async { Ok(s.parse::<usize>()? + 1) }.await;
        n.unwrap_or_else(|e| e.to_string().len())
    })
}
pub async fn recurse(n: u32) -> u32 {
    if n == 0 { 0 } else { Box::pin(recurse(n - 1)).await + boxed("1").await as u32 }
}
pub async fn closures<F>(f: F) -> usize
where
    F: AsyncFn(&str) -> usize,
{
    f("a").await + f("bc").await
}
pub async fn call_closures() -> usize {
    let base = String::from("x");
    closures(async |s: &str| s.len() + base.len()).await + apply(|s| async move { s.len() }).await
}
pub async fn apply<F, R>(mut f: F) -> usize
where
    F: FnMut(String) -> R,
    R: Future<Output = usize>,
{
    f("q".to_string()).await
}
struct Nop;
impl Wake for Nop {
    fn wake(self: Arc<Self>) {}
}
pub fn block_on<F: Future>(f: F) -> F::Output {
    let mut f = pin!(f);
    let w = Waker::from(Arc::new(Nop));
    let mut cx = Context::from_waker(&w);
    loop {
        if let Poll::Ready(r) = f.as_mut().poll(&mut cx) {
            break r;
        }
    }
}
pub fn main_like() -> usize {
    block_on(async {
        let x = joined().await;
        let y = call_closures();
        x + y.await + block_on(recurse(2)) as usize
    })
}
