// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod poll;
pub(crate) mod wake;

pub use self::poll::Poll;
pub use self::wake::{Context, RawWaker, RawWakerVTable, Waker};

pub macro ready($e:expr) {
    match $e {
        $crate::task::Poll::Ready(value) => value,
        $crate::task::Poll::Pending => return $crate::task::Poll::Pending,
    }
}
