//! Derives on an enum with one variant.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum One { P(u8) }
