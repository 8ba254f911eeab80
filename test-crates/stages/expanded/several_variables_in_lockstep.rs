//! Variables of one repetition advance together.

macro_rules! fields { ($name:ident { $($f:ident: $t:ty = $d:expr),* $(,)? }) => {
    struct $name { $($f: $t),* }
    impl $name { fn new() -> Self { $name { $($f: $d),* } } }
}; }
fields! { Point { x: i32 = 1, y: i64 = 2, } }
