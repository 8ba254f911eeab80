//! `Debug` of more than five fields.

#[derive(Debug)]
struct Six { a: u8, b: u8, c: u8, d: u8, e: u8, f: u8 }
#[derive(Debug)]
struct T6(u8, u8, u8, u8, u8, u8);
