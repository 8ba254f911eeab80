// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::pin::Pin;
use crate::task::{Context, Poll};

#[derive(Clone, Debug)]
pub struct Ready<T>(Option<T>);

impl<T> Unpin for Ready<T> {}

impl<T> Future for Ready<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T> {
        opaque()
    }
}

impl<T> Ready<T> {
    pub fn into_inner(self) -> T {
        opaque()
    }
}

pub fn ready<T>(t: T) -> Ready<T> {
    opaque()
}
