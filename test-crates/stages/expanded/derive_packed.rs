//! Fields of a packed struct are copied.

#[derive(Clone, Copy, PartialEq, Debug)]
#[repr(C, packed)]
struct P { a: u8, b: u32 }
