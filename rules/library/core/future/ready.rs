// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::pin::Pin;
use crate::task::{Context, Poll};

#[derive(Clone, Debug)]
pub struct Ready<T>(Option<T>);

impl<T> Unpin for Ready<T> {}

impl<T> Future for Ready<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T> {
        Poll::Ready(self.0.take().expect("`Ready` polled after completion"))
    }
}

impl<T> Ready<T> {
    pub fn into_inner(self) -> T {
        self.0
            .expect("Called `into_inner()` on `Ready` after completion")
    }
}

pub fn ready<T>(t: T) -> Ready<T> {
    Ready(Some(t))
}
