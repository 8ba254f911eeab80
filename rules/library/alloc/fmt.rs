// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::string::String;
use core::fmt;

pub use core::fmt::{
    Alignment, Arguments, Binary, Debug, DebugAsHex, DebugList, DebugMap, DebugSet, DebugStruct,
    DebugTuple, Display, Error, Formatter, FormattingOptions, FromFn, LowerExp, LowerHex, Octal,
    Pointer, Result, Sign, UpperExp, UpperHex, Write, from_fn, write,
};

pub fn format(args: fmt::Arguments<'_>) -> String {
    let mut text = String::new();
    let _ = fmt::Write::write_fmt(&mut text, args);
    text
}
