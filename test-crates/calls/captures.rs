//! What closures capture by disjoint fields, and which `Fn` trait that makes them.

#[derive(Clone, Default)]
pub struct P {
    a: String,
    b: Vec<u32>,
    c: (u32, Box<u32>),
}
fn once<R>(f: impl FnOnce() -> R) -> R {
    f()
}
fn many<R>(mut f: impl FnMut() -> R) -> R {
    let _ = f();
    f()
}
fn shared<R>(f: &dyn Fn() -> R) -> R {
    f()
}
pub fn disjoint(mut p: P, q: &mut P) -> usize {
    let len = || p.a.len();
    let first = &mut p.b;
    first.push(len() as u32);
    let mut push = |x| q.b.push(x);
    push(1);
    push(2);
    let n = &q.a;
    let take = move || p.a.clone() + n;
    let s = take();
    let boxed = p.c.1;
    let add = || *boxed + p.c.0;
    once(|| s.len()) + many(|| q.b.len()) + shared(&|| q.c.0 as usize) + add() as usize + take().len()
}
pub fn nested(v: Vec<String>) -> usize {
    let outer = || {
        let inner = |n: usize| v.iter().filter(move |s| s.len() > n).count();
        inner(1) + inner(2)
    };
    let by_move = move || v.len();
    by_move() + 1
}
pub fn nested2(v: &[String]) -> usize {
    let outer = || {
        let inner = |n: usize| v.iter().filter(move |s| s.len() > n).count();
        inner(1) + inner(2)
    };
    outer() + outer()
}
pub fn patterns(o: Option<(String, u32)>) -> usize {
    let f = |(s, n): &(String, u32)| s.len() + *n as usize;
    let g = |o: Option<&(String, u32)>| o.map(f).unwrap_or_default();
    let h = |x: u32| move |y: u32| x + y;
    g(o.as_ref()) + h(1)(2) as usize
}
pub struct Counter<F> {
    f: F,
    n: u32,
}
impl<F: FnMut(u32) -> u32> Counter<F> {
    pub fn step(&mut self) -> u32 {
        self.n = (self.f)(self.n);
        self.n
    }
    pub fn with<R>(&mut self, g: impl FnOnce(&mut Self) -> R) -> R {
        g(self)
    }
}
pub fn counters() -> u32 {
    let mut total = 0;
    let mut c = Counter {
        f: |n| {
            total += n;
            n + 1
        },
        n: 0,
    };
    c.step();
    c.with(|c| c.step()) + c.with(Counter::step)
}
pub fn returning(flag: bool) -> Box<dyn FnMut(&mut Vec<u8>) -> Option<u8>> {
    if flag {
        Box::new(|v| v.pop())
    } else {
        let mut last = None;
        Box::new(move |v| std::mem::replace(&mut last, v.first().copied()))
    }
}
pub fn iter_state() -> Vec<u32> {
    let mut a = 0;
    let mut b = 1;
    std::iter::from_fn(|| {
        let next = a + b;
        a = std::mem::replace(&mut b, next);
        Some(a)
    })
    .take_while(|x| *x < 50)
    .skip_while(|x| x % 2 == 1)
    .collect()
}
