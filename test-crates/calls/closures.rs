//! Closures: kinds, captures, expectation, returns, function items and pointers.

pub fn apply<F: FnOnce() -> R, R>(f: F) -> R {
    f()
}
pub fn twice(mut f: impl FnMut(u32) -> u32, x: u32) -> u32 {
    let y = f(x);
    f(y)
}
pub fn thrice(f: &dyn Fn(u32) -> u32, x: u32) -> u32 {
    f(f(f(x)))
}
pub fn boxed(f: Box<dyn FnOnce(String) -> usize>) -> usize {
    f("a".to_string())
}
pub fn boxed_mut(mut f: Box<dyn FnMut() -> usize + Send>) -> usize {
    f() + f()
}
pub fn make(n: u32) -> impl Fn(u32) -> u32 {
    move |x| x + n
}
pub fn make_box(n: String) -> Box<dyn Fn(&str) -> String> {
    Box::new(move |s| format!("{n}{s}"))
}
pub fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |a| g(f(a))
}

fn inc(x: u32) -> u32 {
    x + 1
}

pub struct S {
    name: String,
    count: u32,
    hook: fn(u32) -> u32,
    call: Box<dyn Fn(u32) -> u32>,
}

impl S {
    pub fn run(&mut self) -> u32 {
        let n = &self.name;
        let mut add = |k: u32| {
            self.count += k;
            self.count
        };
        add(1);
        let r = add(n.len() as u32);
        r + (self.hook)(r) + (self.call)(r)
    }
    pub fn consume(self) -> usize {
        let f = move || self.name.len();
        f()
    }
}

pub fn all(v: Vec<u32>, s: String) -> usize {
    let mut total = 0;
    v.iter().for_each(|x| total += x);
    let t = twice(|x| x * total, 3);
    let u = twice(inc, t);
    let w = thrice(&|x| x + u, 1);
    let take = move || drop(s);
    apply(take);
    let c = compose(|x: u32| x as u64, |y| y.to_string());
    let p: fn(u32) -> u32 = inc;
    let q: fn(u32) -> u32 = |x| x * 2;
    let fs = [inc as fn(u32) -> u32, p, q];
    let k = fs.iter().map(|f| f(w)).fold(0, |a, b| a + b);
    let r = make(k)(2);
    let b = make_box("x".into());
    b("y").len() + c(r).len() + boxed(Box::new(|s| s.len())) + boxed_mut(Box::new(|| 2))
}

pub fn returns(x: Option<u32>) -> Result<u32, String> {
    let f = |y: u32| -> Result<u32, String> {
        let z = y.checked_add(1).ok_or_else(|| "overflow".to_string())?;
        Ok(z)
    };
    x.map(f).transpose()?.map_or_else(|| Err("none".into()), Ok)
}

pub fn recursive(n: u32) -> u32 {
    fn fact(n: u32, k: &dyn Fn(u32) -> u32) -> u32 {
        if n == 0 {
            k(1)
        } else {
            fact(n - 1, &|x| k(x * n))
        }
    }
    fact(n, &|x| x)
}

pub fn higher<F>(f: F) -> usize
where
    F: for<'a> Fn(&'a str) -> &'a str,
{
    f("abc").len()
}
pub fn call_higher() -> usize {
    higher(|s| &s[1..]) + higher(str::trim)
}
pub fn generic_fn<T: Default, F: FnMut(&mut T)>(mut f: F) -> T {
    let mut t = T::default();
    f(&mut t);
    t
}
pub fn use_generic() -> Vec<u8> {
    generic_fn(|v: &mut Vec<u8>| v.push(3))
}
