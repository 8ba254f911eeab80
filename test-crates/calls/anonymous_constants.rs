//! Constants without names: lengths, arguments, discriminants; functions in bodies.

pub const fn two() -> usize {
    2
}
pub const fn three(n: usize) -> usize {
    n + 3
}

pub struct Sized1<const N: usize>([u8; N]);
impl<const N: usize> Sized1<N> {
    pub const fn new() -> Self {
        Sized1([0; N])
    }
    pub fn more<const K: usize>(&self) -> usize {
        self.0.len() + K
    }
}

pub fn lengths() -> usize {
    mod inner {
        pub fn outer() -> usize {
            own()
        }
        fn own() -> usize {
            [0u8; core::mem::size_of::<u32>()].len()
        }
        pub mod deep {
            pub const fn k() -> usize {
                4
            }
        }
    }
    const fn local() -> usize {
        5
    }
    let a: [u16; local()] = [1; local()];
    let s = Sized1::<{ inner::deep::k() }>::new();
    s.more::<{ three(two()) }>() + a.len() + inner::outer()
}

pub type Alias = [u8; three(1)];
pub fn in_signature(_: [u8; two()], x: Alias) -> Sized1<{ two() }> {
    let _ = x.len();
    Sized1([0; two()])
}

pub struct Fields {
    pub a: [u8; three(4)],
    pub b: Sized1<{ two() }>,
}

#[repr(u8)]
pub enum Numbers {
    A = two() as u8,
    B = three(three(0)) as u8,
}

pub static TABLE: [u8; two()] = {
    const INSIDE: usize = three(9);
    [INSIDE as u8; two()]
};

pub trait HasLen {
    const LEN: usize = two();
    fn get(&self) -> [u8; two()];
}
impl HasLen for [u8; three(8)] {
    fn get(&self) -> [u8; two()] {
        fn pick(x: &[u8]) -> u8 {
            x.first().copied().unwrap_or(0)
        }
        let f = |x: &[u8]| {
            fn last(x: &[u8]) -> u8 {
                x.last().copied().unwrap_or_default()
            }
            last(x)
        };
        [pick(self), f(self)]
    }
}
