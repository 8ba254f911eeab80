//! Three levels, and outer variables inside inner repetitions.

macro_rules! nest {
    ($($a:ident { $($b:ident ( $($c:expr),* ) )* })*) => {
        $(pub mod $a {
            $(pub const $b: &[(&str, &str, u32)] = &[
                $((stringify!($a), stringify!($b), $c)),*
            ];)*
        })*
    };
}

nest! {
    x { A(1, 2) B() }
    y {}
    z { C(3 + 4) }
}
