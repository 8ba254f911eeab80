//! `format_args!` with all ways to name an argument.

use std::fmt::{Result, Write};
fn f(w: &mut dyn Write, a: u8, width: usize) -> Result {
    w.write_fmt(format_args!("{} {0:?} {a} {b:>width$} {{}} {:#x}", a, 3, b = 4))?;
    w.write_fmt(format_args!("{:.*} {1:2$}", 1, 2.0, width))?;
    w.write_fmt(format_args!("plain"))
}
