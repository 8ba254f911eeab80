//! `impl Trait`, `dyn`, `for<'a>` and where-clauses that come out of macros.

macro_rules! adapter {
    ($n:ident ( $($a:ident : $t:ty),* ) -> $r:ty where $($w:tt)*) => {
        pub fn $n<T, F>(f: F, $($a: $t),*) -> $r where $($w)* { f($($a),*) }
    };
}
macro_rules! dynamic { ($($b:tt)+) => { Box<dyn $($b)+> }; }

adapter!(run(x: T) -> u32 where F: Fn(T) -> u32, T: Clone);
adapter!(lend(x: &T) -> bool where F: for<'a> Fn(&'a T) -> bool);
pub fn make(n: u32) -> dynamic!(Fn(u32) -> u32 + Send + 'static) {
    Box::new(move |x| x + n)
}
pub fn iter<'a>(v: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
    v.iter().map(|x| run(|y: u32| y + 1, *x))
}
