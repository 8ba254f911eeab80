// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod accum;
pub(crate) mod collect;
pub(crate) mod double_ended;
pub(crate) mod exact_size;
pub(crate) mod iterator;
pub(crate) mod marker;

pub use self::accum::{Product, Sum};
pub use self::collect::{Extend, FromIterator, IntoIterator};
pub use self::double_ended::DoubleEndedIterator;
pub use self::exact_size::ExactSizeIterator;
pub use self::iterator::Iterator;
pub use self::marker::FusedIterator;
