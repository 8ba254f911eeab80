// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::ptr::non_null::NonNull;
use crate::task::Context;

pub(crate) mod future;
pub(crate) mod into_future;
pub(crate) mod pending;
pub(crate) mod poll_fn;
pub(crate) mod ready;

pub use self::future::Future;
pub use into_future::IntoFuture;
pub use pending::{Pending, pending};
pub use poll_fn::{PollFn, poll_fn};
pub use ready::{Ready, ready};

#[derive(Copy, Clone, Debug)]
#[lang = "ResumeTy"]
pub struct ResumeTy(NonNull<Context<'static>>);

unsafe impl Send for ResumeTy {}

unsafe impl Sync for ResumeTy {}

#[lang = "get_context"]
pub unsafe fn get_context<'a, 'b>(cx: ResumeTy) -> &'a mut Context<'b> {
    opaque()
}
