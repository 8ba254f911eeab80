//! Items are not hygienic: what a macro defines is seen by name.

macro_rules! make {
    ($n:ident) => {
        pub struct Made;
        impl Made { pub fn $n(&self) -> u32 { helper() } }
        fn helper() -> u32 { 3 }
    };
}

make!(value);

pub fn f() -> u32 {
    Made.value() + helper()
}
