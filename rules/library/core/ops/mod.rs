// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod arith;
pub(crate) mod async_function;
pub(crate) mod bit;
pub(crate) mod control_flow;
pub(crate) mod coroutine;
pub(crate) mod deref;
pub(crate) mod drop;
pub(crate) mod function;
pub(crate) mod index;
pub(crate) mod range;
pub(crate) mod try_trait;
pub(crate) mod unsize;

pub use self::arith::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};
pub use self::async_function::{AsyncFn, AsyncFnMut, AsyncFnOnce};
pub use self::bit::{
    BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not, Shl, ShlAssign, Shr,
    ShrAssign,
};
pub use self::control_flow::ControlFlow;
pub use self::coroutine::{Coroutine, CoroutineState};
pub use self::deref::{Deref, DerefMut, DerefPure, LegacyReceiver, Receiver};
pub use self::drop::Drop;
pub use self::function::{Fn, FnMut, FnOnce};
pub use self::index::{Index, IndexMut};
pub use self::range::{
    Bound, OneSidedRange, OneSidedRangeBound, Range, RangeBounds, RangeFrom, RangeFull,
    RangeInclusive, RangeTo, RangeToInclusive,
};
pub use self::try_trait::{FromResidual, Residual, Try};
pub use self::unsize::{CoerceUnsized, DispatchFromDyn};
