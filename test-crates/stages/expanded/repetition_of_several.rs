//! Variables of the same and of different depths, with separators of all kinds.

macro_rules! table {
    ($($name:ident [ $($key:literal => $($v:literal)&+),* ] );+ $(;)?) => {
        $(
            pub fn $name(k: u32) -> Option<&'static [i64]> {
                match k {
                    $($key => Some(&[$($v),+]),)*
                    _ => None,
                }
            }
        )+
        pub const COUNT: usize = 0 $(+ { let _ = stringify!($name); 1 })+;
        pub const NAMES: &[&str] = &[$(concat!(stringify!($name), $(":", $key),*)),+];
    };
}

table! {
    first [1 => 2 & 3, 4 => 5];
    second [];
    third [9 => 1 & 1 & 1];
}
