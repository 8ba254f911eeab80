//! When the last expression goes, the one before is the value.

fn f() -> u8 {
    #[cfg(all())]
    { 1 }
    #[cfg(any())]
    { 2 }
}
