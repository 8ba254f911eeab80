//! `macro_rules!` in a block shadows the outer one from there on.

macro_rules! m { () => { 1 }; }
fn f() -> u32 {
    let a = m!();
    macro_rules! m { () => { 2 }; }
    let b = m!();
    { macro_rules! m { () => { 3 }; } let _ = m!(); }
    a + b + m!()
}
