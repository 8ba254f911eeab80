//! `assert!` with and without message.

fn f(x: u8) { assert!(x == 1); assert!(x == 2,); }
