//! Lifetimes and labels.

macro_rules! holder { ($l:lifetime, $n:ident) => { struct $n<$l>(&$l u8); }; }
holder!('a, H);
macro_rules! looped { ($l:lifetime, $b:block) => { $l: loop { $b } }; }
fn f() { looped!('out, { break 'out; }) }
