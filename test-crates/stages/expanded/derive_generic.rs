//! Derives bound every type parameter.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct G<'a, T: Copy, const N: usize>(T, Option<&'a u32>, [u8; N]) where T: Sized;
