//! Recursive macros: token munching, push-down accumulation, callbacks.

macro_rules! count {
    () => { 0usize };
    ($head:tt $($tail:tt)*) => { 1usize + count!($($tail)*) };
}
macro_rules! reverse {
    (@ [$($done:expr),*]) => { [$($done),*] };
    (@ [$($done:expr),*] $x:expr $(, $rest:expr)*) => { reverse!(@ [$x $(, $done)*] $($rest),*) };
    ($($x:expr),*) => { reverse!(@ [] $($x),*) };
}
macro_rules! callback {
    ($cb:ident ! ( $($args:tt)* )) => { $cb!($($args)*) };
}
macro_rules! calc {
    (eval $e:expr) => { println!("{} = {}", stringify!($e), $e) };
    (eval $e:expr, $(eval $es:expr),+) => {{ calc!(eval $e); calc!($(eval $es),+) }};
}

pub const A: usize = count!(a b (c d) [e] { f });
pub const B: [u8; 3] = reverse!(1, 2, 3);
pub const C: usize = callback!(count!(x y));
pub fn d() {
    calc!(eval 1 + 2, eval 3 * 4);
}
