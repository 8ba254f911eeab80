//! Doc comments of all kinds inside macro input, and inner ones of functions and modules.

macro_rules! documented {
    ($($(#[doc = $d:expr])* $n:ident;)*) => {
        $($(#[doc = $d])* pub struct $n;)*
        pub const DOCS: &[&[&str]] = &[$(&[$($d),*]),*];
    };
}

documented! {
    /// First line.
    /// Second line.
    A;
    /** Block. */
    B;
    C;
}

pub mod m {
    //! Inner of a module.
    pub fn f() -> u32 {
        //! Inner of a function.
        3
    }
}
