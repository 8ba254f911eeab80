//! A macro's own label does not meet the caller's.

macro_rules! once { ($e:expr) => { 'l: loop { $e; break 'l; } }; }
fn f() { 'l: loop { once!(()); break 'l; } }
