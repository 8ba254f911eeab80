//! Generics passed as tokens.

trait Tr {}
macro_rules! imp { (impl<$($g:tt),*> for $t:ty) => { impl<$($g),*> Tr for $t {} }; }
struct W<T>(T);
struct R<'a, T>(&'a T);
imp!(impl<T> for W<T>);
imp!(impl<'a, T> for R<'a, T>);
