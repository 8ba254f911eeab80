//! One variable used several times, also in two different repetitions.

macro_rules! reuse {
    ($($n:ident : $t:ty),+ ; $k:expr) => {
        pub struct R { $($n: $t),+ }
        impl R {
            pub fn new($($n: $t),+) -> Self { R { $($n),+ } }
            pub fn sizes() -> [usize; 3] { [$(std::mem::size_of::<$t>() + $k),+] }
            pub fn names() -> Vec<&'static str> { let mut v = Vec::new(); $(v.push(stringify!($n));)+ v }
        }
    };
}
reuse!(a: u8, b: Vec<u32>, c: Option<&'static str>; 1 + 1);
