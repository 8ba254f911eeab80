//! Closures, blocks and control flow pass through.

macro_rules! run { ($f:expr) => { ($f)() }; }
fn f() -> u32 { run!(|| { let x = 1; x + 1 }) + run!(move || if true { 1 } else { 2 }) }
