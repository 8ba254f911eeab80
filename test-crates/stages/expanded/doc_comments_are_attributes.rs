//! A documentation comment is an attribute to a macro.

macro_rules! item { ($(#[$m:meta])* struct $n:ident) => { $(#[$m])* struct $n; }; }
item! {
    /// One.
    struct A
}
