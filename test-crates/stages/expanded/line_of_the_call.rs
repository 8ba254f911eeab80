//! `line!` is the user's line, also through a macro.

macro_rules! here { () => { line!() }; }
const A: u32 = line!();
const B: u32 = here!();
fn f() -> (u32, u32) {
    (here!(), column!())
}
