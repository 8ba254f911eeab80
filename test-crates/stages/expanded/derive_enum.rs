//! Derives on an enum with fields.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum F<T> { P, Q(T, u8), R { a: T, b: u8 } }
