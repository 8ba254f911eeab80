// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::sync::Arc;
use core::intrinsics::opaque;
use core::task::{RawWaker, Waker};

pub trait Wake {
    fn wake(self: Arc<Self>);

    fn wake_by_ref(self: &Arc<Self>) {
        self.clone().wake()
    }
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(waker: Arc<W>) -> Waker {
        opaque()
    }
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
    fn from(waker: Arc<W>) -> RawWaker {
        opaque()
    }
}
