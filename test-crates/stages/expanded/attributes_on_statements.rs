//! Attributes of statements stay.

macro_rules! quiet { ($($s:stmt)*) => { $(#[allow(unused)] $s;)* }; }
fn f() { #[allow(unused)] let a = 1; }
