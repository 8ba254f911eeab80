//! Items of every kind, with attributes, visibility and generics.
#![allow(dead_code)]

extern crate core;

use core::{fmt::{self, Debug as _}, mem as memory};

pub(crate) mod inner {
    pub(in super::inner) const HIDDEN: u8 = 1;
    pub(super) static mut COUNT: u32 = HIDDEN as u32;
}

#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Kind {
    First = 1,
    Second,
}

pub union Bits {
    word: u32,
    bytes: [u8; 4],
}

pub unsafe trait Marker<'a, T: ?Sized + 'a = u32>: Send
where
    for<'b> &'b T: Sync,
{
    type Out<'c>: fmt::Debug
    where
        Self: 'c;
    const N: usize = 3;
    fn required(&self) -> Self::Out<'_>;
}

impl<const N: usize, T> From<[T; N]> for Wrapper<T> {
    fn from(_: [T; N]) -> Self {
        Wrapper(None)
    }
}

pub struct Wrapper<T>(pub Option<T>);

unsafe extern "C" {
    pub safe fn getpid() -> i32;
    pub fn printf(format: *const core::ffi::c_char, ...) -> i32;
}

pub const unsafe extern "C" fn callback(_: *mut u32) {}

type Alias<T> = memory::ManuallyDrop<T>;
