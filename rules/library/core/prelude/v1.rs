// SPDX-License-Identifier: MIT OR Apache-2.0

pub use crate::clone::Clone;
pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use crate::convert::{AsMut, AsRef, From, Into};
pub use crate::default::Default;
pub use crate::fmt::macros::Debug;
pub use crate::hash::macros::Hash;
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use crate::option::Option::{self, None, Some};
pub use crate::result::Result::{self, Err, Ok};

pub use crate::macros::builtin::{
    bench, cfg_accessible, cfg_eval, derive, global_allocator, test, test_case,
};
pub use crate::{
    assert, assert_eq, assert_ne, cfg, cfg_select, column, compile_error, concat, concat_bytes,
    const_format_args, debug_assert, debug_assert_eq, debug_assert_ne, file, format_args, include,
    include_bytes, include_str, line, matches, module_path, option_env, stringify, todo, r#try,
    unimplemented, unreachable, write, writeln,
};

mod ambiguous_macros_only {
    mod env {}
    mod panic {}
    pub use crate::*;
}
pub use self::ambiguous_macros_only::{env, panic};
