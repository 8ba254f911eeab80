//! `local_inner_macros` and `$crate` find their helpers from anywhere.

#[macro_export(local_inner_macros)]
macro_rules! old_style {
    ($e:expr) => { helper!($e) };
}
#[macro_export]
macro_rules! new_style {
    ($e:expr) => { $crate::helper!($e) };
}
#[macro_export]
#[doc(hidden)]
macro_rules! helper {
    ($e:expr) => { $e * $crate::FACTOR };
}

pub const FACTOR: u32 = 3;

mod elsewhere {
    pub const A: u32 = old_style!(1) + new_style!(2);
}
pub const B: u32 = elsewhere::A;
