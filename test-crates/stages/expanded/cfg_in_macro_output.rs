//! `cfg` written by macros: on items, statements, fields and arms.

macro_rules! gated {
    ($c:meta => $($i:item)*) => { $(#[cfg($c)] $i)* };
}
macro_rules! choose {
    ($c:meta, $a:expr, $b:expr) => {{
        #[cfg($c)]
        { $a }
        #[cfg(not($c))]
        { $b }
    }};
}

gated!(unix => pub fn on_unix() {} pub struct U;);
gated!(windows => pub fn on_windows() {});
gated!(all(unix, not(windows)) => pub const BOTH: u32 = 1;);

pub fn f() -> u32 {
    choose!(unix, 1, 2) + choose!(windows, 3, 4) + if cfg!(any(unix, windows)) { 5 } else { 6 }
}
