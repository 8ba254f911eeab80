//! Path-based scope: exported macros and `use` of them.

pub mod deep {
    pub mod er {
        #[macro_export]
        macro_rules! exported {
            ($($e:expr),*) => { [$($e),*] };
        }
        macro_rules! private { () => { 9 }; }
        pub(crate) use private;
    }
}

use deep::er::private as renamed;

pub const A: [u32; 2] = crate::exported![1, 2];
pub fn b() -> u32 {
    use crate::deep::er::private;
    private!() + renamed!() + deep::er::private!()
}
