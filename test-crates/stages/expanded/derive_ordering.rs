//! Derives of `core`, shape by shape.

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct S { a: u8, b: String }
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct T(u8);
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub enum Plain { A, B }
#[derive(PartialEq, PartialOrd)]
pub enum E { A(u8), B { x: f32, y: u8 }, C }
