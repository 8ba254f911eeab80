//! Derives on a struct with named fields.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct A { x: u32, y: u8 }
