//! Const generics, associated constants, const fn, arrays by computed length.

pub struct Buf<T, const N: usize> {
    data: [T; N],
    len: usize,
}
impl<T: Copy + Default, const N: usize> Buf<T, N> {
    pub const CAP: usize = N;
    pub fn new() -> Self {
        Self {
            data: [T::default(); N],
            len: 0,
        }
    }
    pub fn push(&mut self, t: T) -> Result<(), T> {
        if self.len == Self::CAP {
            return Err(t);
        }
        self.data[self.len] = t;
        self.len += 1;
        Ok(())
    }
    pub fn split<const A: usize, const B: usize>(&self) -> ([T; A], [T; B]) {
        let mut a = [T::default(); A];
        let mut b = [T::default(); B];
        a.copy_from_slice(&self.data[..A]);
        b.clone_from_slice(&self.data[A..A + B]);
        (a, b)
    }
    pub fn as_array(&self) -> &[T; N] {
        &self.data
    }
}

pub trait Shape {
    const SIDES: usize;
    const NAME: &'static str = "shape";
    fn sides(&self) -> usize {
        Self::SIDES
    }
}
pub struct Square;
pub struct Poly<const N: usize>;
impl Shape for Square {
    const SIDES: usize = 4;
    const NAME: &'static str = "square";
}
impl<const N: usize> Shape for Poly<N> {
    const SIDES: usize = N + 1;
}
pub trait Only<const N: usize> {
    fn only(&self) -> [u8; N];
}
impl Only<2> for Square {
    fn only(&self) -> [u8; 2] {
        [0; 2]
    }
}
impl Only<3> for Square {
    fn only(&self) -> [u8; 3] {
        [1; 3]
    }
}

const fn fib(n: usize) -> usize {
    if n < 2 {
        n
    } else {
        fib(n - 1) + fib(n - 2)
    }
}
const LEN: usize = fib(6);
const TABLE: [u8; LEN] = [1; LEN];
static NAMES: [&str; 2] = [Square::NAME, <Poly<3> as Shape>::NAME];

pub fn use_all() -> usize {
    let mut b = Buf::<u8, { 2 + 2 }>::new();
    let _ = b.push(1).and_then(|()| b.push(2)).is_ok();
    let (x, y) = b.split::<1, 2>();
    let a: [u8; 2] = Square.only();
    let three: [u8; 3] = Only::<3>::only(&Square);
    let s = <Poly<7> as Shape>::SIDES + Poly::<2>.sides() + Square.sides();
    x.len() + y.iter().count() + a.len() + three.len() + s + TABLE.len() + NAMES[0].len()
        + b.as_array().iter().map(|n| usize::from(*n)).sum::<usize>()
}

pub fn sum<const N: usize>(a: [u32; N]) -> u32 {
    a.iter().sum::<u32>() + a.into_iter().rev().next().unwrap_or(N as u32)
}
pub fn zip<T, U, const N: usize>(a: [T; N], b: [U; N]) -> [(T, U); N]
where
    T: Clone,
    U: Clone,
{
    core::array::from_fn(|i| (a[i].clone(), b[i].clone()))
}
pub fn calls() -> u32 {
    let z = zip([1, 2], ["a", "b"]);
    sum([1, 2, 3]) + sum([0; 4]) + z.map(|(a, b)| a + b.len() as u32).iter().sum::<u32>()
}
