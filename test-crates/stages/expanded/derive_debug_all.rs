//! Derives of `core`, shape by shape.

#[derive(Debug)]
pub struct Unit;
#[derive(Debug)]
pub struct Tuple(u8, String);
#[derive(Debug)]
pub struct Named { a: u8, r#type: String }
#[derive(Debug)]
pub enum E { A, B(u8), C { x: u8 } }
#[derive(Debug)]
pub enum Never {}
#[derive(Debug)]
pub struct Many { a: u8, b: u8, c: u8, d: u8, e: u8, f: u8 }
