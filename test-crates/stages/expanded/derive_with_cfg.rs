//! A field that is configured out is none for derives.

#[derive(Clone)]
struct S { a: u8, #[cfg(any())] b: u8 }
