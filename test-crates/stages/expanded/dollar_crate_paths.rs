//! `$crate` in types, expressions, patterns, visibility and nested macros.

pub mod api {
    #[derive(Clone, Copy)]
    pub enum Kind { A, B }
    pub fn make() -> Kind { Kind::A }
}

#[macro_export]
macro_rules! kinds {
    ($e:expr) => {
        match $e {
            $crate::api::Kind::A => $crate::kinds!(@value 1),
            $crate::api::Kind::B => <$crate::api::Kind as ::core::clone::Clone>::clone(&$e) as u32,
        }
    };
    (@value $v:expr) => { $v };
}

pub fn f(k: api::Kind) -> u32 {
    kinds!(k) + kinds!(api::make())
}
