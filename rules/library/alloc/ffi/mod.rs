// SPDX-License-Identifier: MIT OR Apache-2.0

pub mod c_str;

pub use self::c_str::{CString, FromVecWithNulError, IntoStringError, NulError};
