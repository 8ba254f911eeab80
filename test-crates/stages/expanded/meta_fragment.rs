//! Attributes pass through.

macro_rules! item { ($(#[$m:meta])* $n:ident) => { $(#[$m])* struct $n; }; }
item!(#[allow(dead_code)] #[must_use = "it is"] A);
item!(B);
