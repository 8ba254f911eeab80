//! Derives of `core`, shape by shape.

#[derive(Hash)]
pub struct Unit;
#[derive(Hash)]
pub struct S<T> { a: T, b: (u8, T) }
#[derive(Hash)]
pub enum E { A, B(u8), C { x: u8, y: u8 } }
#[derive(Hash)]
pub enum One { A(u8) }
