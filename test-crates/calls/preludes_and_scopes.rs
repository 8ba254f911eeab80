//@ edition: 2021
//! What each scope hides: preludes against items and globs, `Self` constructors, associated items of one name in several impls, labels and locals of one name, items after their use, visibility that decides which glob counts.

mod mine {
    #[derive(Debug)]
    pub enum Option<T> {
        Some(T),
        Nothing,
    }
    impl<T> Option<T> {
        pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Option<U> {
            match self {
                Self::Some(t) => Option::Some(f(t)),
                Self::Nothing => Option::Nothing,
            }
        }
        pub fn get(self) -> ::std::option::Option<T> {
            use self::Option::*;
            match self {
                Some(t) => ::std::option::Option::Some(t),
                Nothing => ::std::option::Option::None,
            }
        }
    }
    pub fn drop<T>(t: T) -> T {
        t
    }
    fn secret() -> u8 {
        1
    }
    pub fn shown() -> u8 {
        secret()
    }
}
mod other {
    pub fn secret() -> u16 {
        2
    }
    pub fn shown() -> u16 {
        secret()
    }
}
pub fn hidden_prelude(s: String) -> usize {
    use mine::{drop, Option};
    let o = Option::Some(drop(s)).map(|s| s.len());
    let p: std::option::Option<usize> = o.get().map(|n| n + 1);
    std::mem::drop(p);
    p.unwrap_or(0)
}
pub fn private_in_globs() -> u16 {
    use mine::*;
    use other::*;
    let o: Option<u8> = Option::Nothing;
    secret() + o.get().map_or(0, u16::from)
}
pub struct Unit;
pub struct Tuple(u8, &'static str);
impl Tuple {
    const ONE: Self = Self(1, "one");
    pub fn all() -> Vec<Self> {
        ["a", "b"].iter().map(|s| Self(0, s)).chain(Some(Self::ONE)).chain(std::iter::once(3).map(Self::of)).collect()
    }
    fn of(n: u8) -> Self {
        Self { 0: n, 1: "n" }
    }
}
impl Unit {
    pub fn me() -> Self {
        Self
    }
    pub fn len(&self) -> usize {
        later() + LATER.len()
    }
}
const LATER: &str = "later";
fn later() -> usize {
    fn later() -> usize {
        1
    }
    let later = || later() + 1;
    later()
}
pub trait A {
    const N: usize;
    fn name() -> String;
}
pub trait B {
    const N: u8 = 3;
    fn name() -> &'static str {
        "b"
    }
}
impl A for Unit {
    const N: usize = <Self as B>::N as usize;
    fn name() -> String {
        <Unit as B>::name().to_string()
    }
}
impl B for Unit {}
impl Unit {
    pub const N: i8 = -1;
    pub fn name() -> char {
        'u'
    }
}
pub fn associated() -> usize {
    let a = <Unit as A>::name().len() + <Unit as B>::name().len() + Unit::name().len_utf8();
    a + <Unit as A>::N + Unit::N.count_ones() as usize + Unit::me().len() + Tuple::all().len()
}
pub fn labels(v: &[u8]) -> u8 {
    let v = v.iter();
    'v: for v in v {
        let v = v.max(&3);
        loop {
            let v = v.pow(2);
            if v > 9 {
                break 'v;
            }
            if let Some(v) = v.checked_sub(1) {
                return v.swap_bytes();
            }
        }
    }
    let v = v_();
    return v;
    fn v_() -> u8 {
        4u8.min(v2!())
    }
}
#[macro_export]
macro_rules! v2 {
    () => {
        v2_of()
    };
}
pub fn v2_of() -> u8 {
    9
}
pub mod macro_scopes {
    macro_rules! pick {
        () => {
            1u8.leading_zeros()
        };
    }
    pub fn a() -> u32 {
        pick!()
    }
    macro_rules! pick {
        () => {
            "two".len() as u32
        };
    }
    pub fn b() -> u32 {
        pick!()
    }
    pub mod below {
        pub fn c() -> u32 {
            pick!()
        }
        macro_rules! pick {
            ($x:expr) => {
                $x.count_zeros()
            };
        }
        pub fn d() -> u32 {
            pick!(3u32)
        }
    }
    pub fn e() -> u32 {
        pick!() + below::d()
    }
}
