//! `async` functions and blocks: bodies of their own, with a point of suspension at every `.await`.

pub struct Noisy(pub u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        gone(self.0);
    }
}

pub struct Lock(u32);

pub struct Guard<'a>(&'a Lock);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unlock(self.0);
    }
}

impl Lock {
    pub fn lock(&self) -> Guard<'_> {
        Guard(self)
    }
    pub fn try_lock(&self) -> Option<Guard<'_>> {
        None
    }
}

impl Guard<'_> {
    pub fn value(&self) -> u32 {
        self.0.0
    }
}

fn gone(_: u32) {}
fn unlock(_: &Lock) {}
fn mark(_: u32) {}
fn make(n: u32) -> Noisy {
    Noisy(n)
}
fn consume(_n: Noisy) {}
fn number(_n: &Noisy) -> u32 {
    1
}
fn test(n: u32) -> bool {
    n > 1
}

async fn other(n: u32) -> u32 {
    n
}

async fn noise() -> Noisy {
    make(1)
}

pub async fn guard_dropped_before(l: &Lock) {
    let g = l.lock();
    mark(g.value());
    drop(g);
    other(1).await;
    mark(2);
}

pub async fn guard_across(l: &Lock) -> u32 {
    let g = l.lock();
    other(1).await;
    g.value()
}

pub async fn arguments(a: Noisy, _: Noisy, _b: Noisy) {
    mark(a.0);
}

pub async fn moved_argument(a: Noisy) {
    other(1).await;
    consume(a);
}

pub async fn pattern((a, _): (Noisy, Noisy)) {
    mark(a.0);
}

pub async fn two_awaits() -> u32 {
    let n = noise().await;
    let m = noise().await;
    n.0 + m.0
}

pub async fn temporary_across() {
    mark(number(&make(1)) + other(2).await);
}

pub async fn in_an_argument() {
    fn two(_: Noisy, _: u32) {}
    two(make(1), other(2).await);
}

pub fn block(n: Noisy) -> impl core::future::Future<Output = u32> {
    async move {
        other(1).await;
        n.0
    }
}

pub async fn inner_block(n: Noisy) {
    let f = async {
        mark(n.0);
    };
    f.await;
    mark(2);
}

pub async fn in_a_loop(l: &Lock) {
    for i in 0..3 {
        let _n = make(i);
        other(i).await;
    }
    let _g = l.lock();
}

pub async fn with_question(o: Option<Noisy>) -> Option<u32> {
    let n = o?;
    other(1).await;
    Some(n.0)
}

pub async fn branches(c: bool) {
    let n = make(1);
    if c {
        other(1).await;
        consume(n);
    }
    mark(3);
}
