//! Which arm is chosen is decided token by token; fragments never backtrack.

macro_rules! which {
    () => { 0 };
    ($x:literal) => { 1 };
    ($x:ident) => { 2 };
    ($x:ident . $($rest:tt)*) => { 3 };
    (fn $n:ident) => { 4 };
    ([$($x:expr),* ; $n:expr]) => { 5 };
    ([$($x:expr),*]) => { 6 };
    ($($k:ident = $v:expr);+) => { 7 };
    (< $t:ty > $e:expr) => { 8 };
    ($l:lifetime : $($t:tt)*) => { 9 };
    ($($t:tt)*) => { 10 };
}

pub const ALL: [i32; 13] = [
    which!(),
    which!(1),
    which!(-1.5),
    which!(abc),
    which!(a.b.c),
    which!(fn f),
    which!([1, 2; 3]),
    which!([1, 2]),
    which!(a = 1; b = 2),
    which!(<u8> 3),
    which!('a: loop {}),
    which!(a b c),
    which!(true),
];
