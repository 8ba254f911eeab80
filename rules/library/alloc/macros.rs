// SPDX-License-Identifier: MIT OR Apache-2.0

#[macro_export]
macro_rules! vec {
    () => {
        $crate::vec::Vec::new()
    };
    ($elem:expr; $n:expr) => {
        $crate::vec::from_elem($elem, $n)
    };
    ($($x:expr),+ $(,)?) => {
        <[_]>::into_vec($crate::boxed::Box::new([$($x),+]))
    };
}

#[macro_export]
macro_rules! format {
    ($($arg:tt)*) => {
        $crate::__export::must_use({ $crate::fmt::format($crate::__export::format_args!($($arg)*)) })
    };
}
