//! Derives of `core`, shape by shape.

pub trait Tr { type Out; }
#[derive(Clone, Debug, PartialEq)]
pub struct S<'a, T: Tr, U = u8, const N: usize = 3> where U: Copy { a: T::Out, b: &'a [U; N], c: std::marker::PhantomData<T> }
