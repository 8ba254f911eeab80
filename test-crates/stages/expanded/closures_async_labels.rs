//@ edition: 2021
//! Closures, async blocks, loops and labels that pass through macros.

macro_rules! lambda { (|$($a:ident),*| $b:expr) => { move |$($a: u32),*| -> u32 { $b } }; }
macro_rules! looped { ($l:lifetime, $c:expr, $b:block) => { $l: while $c { $b } }; }
macro_rules! fut { ($e:expr) => { async move { $e.await + 1 } }; }
macro_rules! tried { ($e:expr) => { $e? }; }

pub fn f(mut n: u32) -> Option<u32> {
    let add = lambda!(|a, b| a + b);
    looped!('x, n < 10, { n = add(n, 1); if n == 5 { break 'x; } });
    let m = tried!(n.checked_add(1));
    Some(m)
}
pub async fn g(x: impl std::future::Future<Output = u32>) -> u32 {
    fut!(x).await
}
