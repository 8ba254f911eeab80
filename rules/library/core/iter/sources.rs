// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod empty;
pub(crate) mod from_fn;
pub(crate) mod once;
pub(crate) mod once_with;
pub(crate) mod repeat;
pub(crate) mod repeat_n;
pub(crate) mod repeat_with;
pub(crate) mod successors;

pub use self::empty::{Empty, empty};
pub use self::from_fn::{FromFn, from_fn};
pub use self::once::{Once, once};
pub use self::once_with::{OnceWith, once_with};
pub use self::repeat::{Repeat, repeat};
pub use self::repeat_n::{RepeatN, repeat_n};
pub use self::repeat_with::{RepeatWith, repeat_with};
pub use self::successors::{Successors, successors};
