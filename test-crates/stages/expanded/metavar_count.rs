//! `${count()}`, `${index()}`, `${len()}`, `${ignore()}` at several depths.
#![feature(macro_metavar_expr)]

macro_rules! counts {
    ($($n:ident [ $($x:expr),* ]),*) => {
        pub const OUTER: usize = ${count($n)};
        pub const ALL: usize = ${count($x)};
        pub const FIRST: usize = ${count($x, 0)};
        $(
            pub const $n: [(usize, usize, i32); ${count($x)}] =
                [$((${index()}, ${index(1)}, $x)),*];
        )*
    };
}

counts!(A [1, 2, 3], B [], C [4]);

macro_rules! fill {
    ($($t:tt)*) => { [$(${ignore($t)} 7),*] };
}
pub const D: [i32; 3] = fill!(a + b);
