// SPDX-License-Identifier: MIT OR Apache-2.0

//! What must hold when the kernel is built.

// region:build_assert
/// No kernel defines it: a call that the optimizer leaves does not link.
#[inline(never)]
#[cold]
#[export_name = "rust_build_error"]
pub const fn build_error_fn(_message: &'static str) -> ! {
    panic!()
}

#[macro_export]
macro_rules! build_assert {
    ($condition:expr) => {
        if !$condition {
            $crate::build_assert::build_error_fn("assertion failed");
        }
    };
}
// endregion:build_assert
