//! Derives of `core`, shape by shape.

#[derive(PartialEq, Eq)]
pub struct S<T> { a: T, b: u8 }
#[derive(PartialEq, Eq)]
pub struct Unit;
#[derive(PartialEq, Eq)]
pub enum E { A, B(u8, String), C { x: bool } }
#[derive(PartialEq, Eq)]
pub enum Plain { A, B, C }
#[derive(PartialEq)]
pub enum One { A(u8) }
