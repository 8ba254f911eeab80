// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::ffi::c_str::CStr;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::marker::PhantomData;
use crate::ptr::non_null::NonNull;

#[derive(Copy, Clone)]
#[lang = "panic_location"]
pub struct Location<'a> {
    filename: NonNull<str>,
    line: u32,
    col: u32,
    _filename: PhantomData<&'a str>,
}

impl PartialEq for Location<'_> {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl Eq for Location<'_> {}

impl Ord for Location<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl PartialOrd for Location<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl Hash for Location<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl fmt::Debug for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static> {
        opaque()
    }

    pub const fn file(&self) -> &'a str {
        opaque()
    }

    pub const fn file_as_c_str(&self) -> &'a CStr {
        opaque()
    }

    pub const fn line(&self) -> u32 {
        opaque()
    }

    pub const fn column(&self) -> u32 {
        opaque()
    }
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl Send for Location<'_> {}

unsafe impl Sync for Location<'_> {}
