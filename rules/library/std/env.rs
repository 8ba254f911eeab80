// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::ffi::{OsStr, OsString};
use crate::string::String;
use core::error::Error;
use core::fmt;
use core::intrinsics::opaque;

#[derive(Debug, PartialEq, Eq, Clone)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}

impl fmt::Display for VarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for VarError {}

pub struct Args {
    left: usize,
}

impl Iterator for Args {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        opaque()
    }
}

impl ExactSizeIterator for Args {}

pub fn args() -> Args {
    Args { left: opaque() }
}

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {
    key.as_ref();
    opaque()
}

pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {
    key.as_ref();
    opaque()
}
