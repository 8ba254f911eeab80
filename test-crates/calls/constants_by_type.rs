//! Associated constants, constants of function type, types chosen by constants, const generics with defaults and expressions.

pub trait Unit {
    const SHIFT: u32;
    const NAME: &'static str = "unit";
    const ONE: u64 = 1 << Self::SHIFT;
    const CHECK: fn(u64) -> bool = |x| x.is_multiple_of(Self::ONE);
    fn to(n: u64) -> u64 {
        n.checked_shl(Self::SHIFT).unwrap_or(Self::ONE)
    }
}
pub struct Kilo;
pub struct Mega;
impl Unit for Kilo {
    const SHIFT: u32 = 10;
}
impl Unit for Mega {
    const SHIFT: u32 = Kilo::SHIFT * 2;
    const NAME: &'static str = "mega";
    const CHECK: fn(u64) -> bool = mega;
}
fn mega(x: u64) -> bool {
    x.leading_zeros() > 3
}
pub fn units<U: Unit>(n: u64) -> usize {
    (U::CHECK)(n) as usize + U::NAME.len() + U::to(n).count_ones() as usize + <Mega as Unit>::NAME.len()
}
pub fn both() -> usize {
    units::<Kilo>(3) + units::<Mega>(4) + (Kilo::CHECK)(3) as usize + Mega::ONE.trailing_zeros() as usize
}

pub struct Ring<T, const N: usize = 4> {
    all: [Option<T>; N],
    at: usize,
}
impl<T, const N: usize> Default for Ring<T, N> {
    fn default() -> Self {
        Self {
            all: [const { None }; N],
            at: 0,
        }
    }
}
impl<T, const N: usize> Ring<T, N> {
    pub const MASK: usize = N - 1;
    pub const EMPTY: Self = Ring {
        all: [const { None }; N],
        at: 0,
    };
    pub fn push(&mut self, t: T) -> Option<T> {
        let i = self.at & Self::MASK;
        self.at = self.at.wrapping_add(1);
        self.all[i].replace(t)
    }
    pub fn as_array(&self) -> &[Option<T>; N] {
        &self.all
    }
    pub fn map<U, F: FnMut(&T) -> U>(&self, mut f: F) -> Ring<U, N> {
        Ring {
            all: std::array::from_fn(|i| self.all[i].as_ref().map(&mut f)),
            at: self.at,
        }
    }
}
pub fn rings() -> usize {
    let mut r: Ring<String> = Ring::default();
    r.push("a".into());
    let mut s = Ring::<_, 8>::EMPTY;
    s.push(3u16);
    let m = s.map(|x| x.to_string());
    let [a, .., z] = m.as_array();
    a.iter().chain(z).map(|s| s.len()).sum::<usize>() + r.as_array().len()
}

pub trait Bytes {
    const LEN: usize;
    fn dump(&self) -> Vec<u8>;
}
impl<const N: usize> Bytes for [u8; N] {
    const LEN: usize = N;
    fn dump(&self) -> Vec<u8> {
        self.to_vec()
    }
}
impl<B: Bytes> Bytes for (B, u8) {
    const LEN: usize = B::LEN + 1;
    fn dump(&self) -> Vec<u8> {
        let mut v = self.0.dump();
        v.push(self.1);
        v
    }
}
pub fn concat<const A: usize, const B: usize>(a: [u8; A], b: &[u8; B]) -> usize {
    a.iter().zip(b.iter()).filter(|(x, y)| x == y).count() + (a, 3).dump().len() + <([u8; A], u8)>::LEN
}
pub fn lens() -> usize {
    const N: usize = <([u8; 3], u8) as Bytes>::LEN;
    let x = [0u8; N];
    let y = [1u8; { N * 2 - 1 }];
    concat(x, &y) + concat([1, 2], &[3; 5]) + x.dump().len()
}

pub struct Flags<const READ: bool, const WRITE: bool>(u32);
impl<const W: bool> Flags<true, W> {
    pub fn read(&self) -> u32 {
        self.0
    }
}
impl<const R: bool> Flags<R, true> {
    pub fn write(&mut self, v: u32) -> &mut Self {
        self.0 = v;
        self
    }
}
pub fn flags(ro: Flags<true, false>, mut rw: Flags<true, true>) -> u32 {
    rw.write(3).write(4).read() + ro.read()
}
pub struct Chars<const C: char>;
impl Chars<'a'> {
    pub fn which(&self) -> u8 {
        1
    }
}
impl Chars<'b'> {
    pub fn which(&self) -> u16 {
        2
    }
}
pub fn chars() -> u16 {
    Chars::<'a'>.which() as u16 + Chars::<'b'>.which().swap_bytes()
}
static TABLE: [(&str, fn(&str) -> usize); 2] = [("len", str::len), ("words", |s| s.split_whitespace().count())];
pub fn table(s: &str) -> usize {
    TABLE.iter().find(|(n, _)| n.eq_ignore_ascii_case(s)).map_or(0, |(_, f)| f(s)) + (TABLE[0].1)(s)
}
