//! Derives of `core`, shape by shape.

#[derive(Clone, Copy)]
pub struct A { x: u32, y: (u8, bool) }
#[derive(Clone)]
pub struct B<T>(T, Vec<T>);
#[derive(Clone, Copy)]
pub struct C;
#[derive(Clone)]
pub enum E<T: Copy> where T: Sized { A, B(T, u8), C { x: Box<T> } }
#[derive(Clone, Copy)]
pub union U { a: u32, b: f32 }
