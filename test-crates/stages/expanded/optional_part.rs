//! `$(..)?` is there or not.

macro_rules! function { ($name:ident $(-> $ret:ty)?) => { fn $name() $(-> $ret)? { todo() } }; }
fn todo() -> ! { loop {} }
function!(a);
function!(b -> u32);
