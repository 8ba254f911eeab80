//! `format_args!`: captures, positions, widths, precisions, escapes, nested calls.

use std::fmt::Write;

pub fn uses(out: &mut String, name: &str, n: u32, width: usize, f: f64) {
    let _ = write!(out, "{name} {} {0} {n:>5} {n:#x} {:?}", n, name);
    let _ = write!(out, "{{}} {name:width$} {f:.2} {:.*} {:>3$}", 3, f, n, width);
    let _ = writeln!(out);
    let _ = writeln!(out, "{x} {x:?} {y}", x = n, y = name);
    let _ = out.write_fmt(format_args!("{}", format_args!("{n}")));
    let s = format!("{n:08b}{:+e}", f);
    let _ = s;
}
