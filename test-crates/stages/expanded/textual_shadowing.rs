//! The latest definition before the call counts.

macro_rules! m { () => { const A: u8 = 1; }; }
m!();
macro_rules! m { () => { const B: u8 = 2; }; }
m!();
