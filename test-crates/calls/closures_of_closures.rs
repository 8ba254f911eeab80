//! Closures that return closures, boxed ones, ones held in fields, composed ones, ones that recurse through a table.

use std::collections::BTreeMap;
use std::rc::Rc;

pub fn adder(n: u32) -> impl Fn(u32) -> u32 {
    move |x| x.wrapping_add(n)
}
pub fn curry(a: String) -> impl Fn(String) -> Box<dyn Fn(&str) -> String> {
    move |b| {
        let a = a.clone();
        Box::new(move |c| format!("{a}{}{}", b.clone(), c.trim()))
    }
}
pub fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
pub fn twice<F>(f: F) -> impl Fn(u8) -> u8
where
    F: Fn(u8) -> u8,
{
    move |x| f(f(x))
}
pub fn chain() -> usize {
    let h = compose(|s: &str| s.len(), |n| n.to_string());
    let k = compose(h, |s| s.chars().count());
    let c = curry(String::from("a"))("b".to_owned());
    k("hello") + c(" x ").len() + adder(3)(4) as usize + twice(|x| x.pow(2))(3) as usize
}

pub struct Button<F: FnMut(u32) -> bool> {
    on: F,
    log: Vec<Box<dyn FnOnce() -> String>>,
}
impl<F: FnMut(u32) -> bool> Button<F> {
    pub fn press(&mut self, n: u32) -> Option<bool> {
        self.log.push(Box::new(move || n.to_string()));
        (self.on)(n).then(|| (self.on)(n + 1))
    }
    pub fn drain(self) -> Vec<String> {
        self.log.into_iter().map(|f| f()).collect()
    }
}
pub fn press() -> usize {
    let mut sum = Vec::new();
    let mut b = Button {
        on: |x| {
            sum.push(x);
            x.is_power_of_two()
        },
        log: vec![],
    };
    b.press(4).unwrap_or_default();
    b.press(3);
    b.drain().iter().map(String::len).sum::<usize>() + sum.len()
}

type Handler<'a> = Rc<dyn Fn(&Table<'a>, u64) -> u64 + 'a>;
#[derive(Default)]
pub struct Table<'a> {
    all: BTreeMap<&'static str, Handler<'a>>,
}
impl<'a> Table<'a> {
    pub fn add(&mut self, k: &'static str, f: impl Fn(&Table<'a>, u64) -> u64 + 'a) -> &mut Self {
        self.all.insert(k, Rc::new(f));
        self
    }
    pub fn run(&self, k: &str, n: u64) -> u64 {
        match self.all.get(k).cloned() {
            Some(f) => f(self, n),
            None => 0,
        }
    }
}
pub fn table() -> u64 {
    let base = Box::new(3u64);
    let mut t = Table::default();
    t.add("even", |t, n| if n == 0 { *base } else { t.run("odd", n - 1) })
        .add("odd", |t, n| n.checked_sub(1).map_or(7, |n| t.run("even", n)));
    t.run("even", 9)
}

pub fn once_or(f: Option<impl FnOnce() -> u8>, g: &mut dyn FnMut() -> u8) -> u8 {
    f.map(|f| f()).unwrap_or_else(|| g())
}
pub fn by_ref<F: Fn() -> u8 + ?Sized>(f: &F) -> u8 {
    f() + (&f)() + (*f)()
}
pub fn sorted(mut v: Vec<(String, u32)>) -> Option<u32> {
    let key: fn(&(String, u32)) -> u32 = |p| p.1;
    v.sort_by_key(key);
    v.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let pick = |wanted| v.iter().find(|p| p.0 == wanted).map(key);
    pick("a").or_else(|| pick("b"))
}
pub fn arr(fs: [fn(u8) -> u8; 2], x: u8) -> u8 {
    fs.iter().fold(x, |x, f| f(x)) + fs[0](x)
}
pub fn immediately() -> i32 {
    (|| 3)() + (|a: i32| move |b: i32| a - b)(4)(5).abs()
}
