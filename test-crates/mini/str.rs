// SPDX-License-Identifier: MIT OR Apache-2.0

//! C strings.

// region:str
/// A C string of a constant expression.
#[macro_export]
macro_rules! c_str {
    ($text:expr) => {{
        const TEXT: &str = concat!($text, "\0");
        const MADE: &core::ffi::CStr = match core::ffi::CStr::from_bytes_with_nul(TEXT.as_bytes()) {
            Ok(made) => made,
            Err(_) => panic!(),
        };
        MADE
    }};
}
// endregion:str
