//! Blocks and statements.

macro_rules! run { ($b:block) => { if true $b }; }
macro_rules! two { ($s:stmt) => { $s; }; }
fn f() { run!({ let _ = 1; }); two!(let x = 3); }
