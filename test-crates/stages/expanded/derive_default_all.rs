//! Derives of `core`, shape by shape.

#[derive(Default)]
pub struct Unit;
#[derive(Default)]
pub struct Tuple(u8, String);
#[derive(Default)]
pub struct Named<T> { a: u8, b: Option<T> }
#[derive(Default)]
pub enum E { A(u8), #[default] B }
