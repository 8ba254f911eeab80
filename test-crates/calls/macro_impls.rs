//! Macros that generate traits, impls, enums, modules and tests of names; recursion; nested macros; `$crate`.

macro_rules! newtypes {
    ($($(#[$m:meta])* $vis:vis struct $n:ident($t:ty) $({ $($f:ident = $e:expr),* })?;)*) => {$(
        $(#[$m])*
        $vis struct $n($t);
        impl $n {
            pub const fn new(x: $t) -> Self { Self(x) }
            pub fn get(&self) -> &$t { &self.0 }
            $($(pub fn $f(&self) -> bool { ($e)(&self.0) })*)?
        }
        impl ::core::ops::Deref for $n {
            type Target = $t;
            fn deref(&self) -> &$t { self.get() }
        }
        impl ::core::convert::From<$t> for $n {
            fn from(x: $t) -> Self { $n::new(x) }
        }
    )*};
}
newtypes! {
    #[derive(Clone, Debug)]
    pub struct Name(String) { is_short = |s: &String| s.len() < 3 };
    pub struct Id(u64);
}
pub fn newtypes_used(n: Name) -> usize {
    let id: Id = 4.into();
    n.is_short() as usize + n.clone().is_ascii() as usize + n.len() + id.count_ones() as usize + n.get().capacity()
}

macro_rules! bitflags {
    ($n:ident: $t:ty { $($f:ident = $v:expr;)* }) => {
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $n { bits: $t }
        #[allow(non_upper_case_globals)]
        impl $n {
            $(pub const $f: $n = $n { bits: $v };)*
            pub const ALL: &'static [(&'static str, $n)] = &[$((stringify!($f), $n::$f)),*];
            pub fn contains(self, o: Self) -> bool { self & o == o }
        }
        bitflags!(@op $n BitOr bitor |);
        bitflags!(@op $n BitAnd bitand &);
        bitflags!(@op $n BitXor bitxor ^);
        impl ::core::ops::Not for $n {
            type Output = $n;
            fn not(self) -> $n { $n { bits: !self.bits } }
        }
    };
    (@op $n:ident $tr:ident $m:ident $op:tt) => {
        impl ::core::ops::$tr for $n {
            type Output = $n;
            fn $m(self, o: $n) -> $n { $n { bits: self.bits $op o.bits } }
        }
    };
}
bitflags!(Perm: u8 { R = 1; W = 2; X = 1 << 2; });
pub fn perms(p: Perm) -> usize {
    let q = p | Perm::R & !Perm::W ^ Perm::X;
    Perm::ALL.iter().filter(|(_, f)| q.contains(*f)).map(|(n, _)| n.len()).sum()
}

macro_rules! states {
    ($e:ident { $($s:ident $( => $($to:ident)|+ )?),* $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $e { $($s),* }
        impl $e {
            pub fn may(self, to: $e) -> bool {
                match self {
                    $($e::$s => states!(@to to $e $($($to)+)?),)*
                }
            }
        }
        impl ::std::str::FromStr for $e {
            type Err = ::std::string::String;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                $(if s.eq_ignore_ascii_case(stringify!($s)) { return Ok($e::$s); })*
                Err(s.to_string())
            }
        }
    };
    (@to $to:ident $e:ident) => { false };
    (@to $to:ident $e:ident $($t:ident)+) => { [$($e::$t),+].contains(&$to) };
}
states!(Link { Down => Up, Up => Down | Broken, Broken });
pub fn link(s: &str) -> Result<bool, String> {
    let l: Link = s.parse()?;
    Ok(l.may(Link::Up) && l != "up".parse::<Link>()?)
}

macro_rules! with_macro {
    ($d:tt $name:ident, $f:path) => {
        macro_rules! $name {
            ($d($d x:expr),* $d(,)?) => { [$d($f($d x)),*] };
        }
    };
}
with_macro!($ lens, str::len);
pub fn lens() -> usize {
    lens!["a", "bb",].iter().sum::<usize>() + lens!("c")[0].pow(2)
}
macro_rules! count {
    () => { 0usize };
    ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) };
}
macro_rules! tuple_impls {
    ($tr:ident :: $m:ident -> $r:ty;) => {};
    ($tr:ident :: $m:ident -> $r:ty; $h:ident $($t:ident)*) => {
        #[allow(non_snake_case)]
        impl<$h: $tr, $($t: $tr),*> $tr for ($h, $($t,)*) {
            fn $m(&self) -> $r {
                let ($h, $($t,)*) = self;
                $h.$m() $(+ $t.$m())* + count!($h $($t)*)
            }
        }

    };
}
pub trait Size {
    fn size(&self) -> usize;
}
impl Size for u8 {
    fn size(&self) -> usize {
        1
    }
}
impl Size for String {
    fn size(&self) -> usize {
        self.len()
    }
}
tuple_impls!(Size::size -> usize; A B C D);
pub fn sizes(s: String) -> usize {
    (1u8, s.clone(), s, 4u8).size()
}
macro_rules! try_all {
    ($e:expr $(=> $f:expr)+) => {{
        let x = $e;
        $(let x = $f(x)?;)+
        Ok(x)
    }};
}
pub fn tried(s: &str) -> Result<u32, std::num::ParseIntError> {
    try_all!(s.trim() => |s: &str| s.parse::<u32>())
}
mod inner {
    #[macro_export]
    macro_rules! reach {
        ($x:expr) => {
            $crate::inner::helper($x)
        };
    }
    pub fn helper(s: impl AsRef<str>) -> usize {
        s.as_ref().len()
    }
}
pub fn reached() -> usize {
    reach!("x") + crate::reach!(String::new()) + inner::helper(&String::from("y"))
}
macro_rules! method {
    ($r:expr, $($m:ident($($a:expr),*)).+) => { $r.$($m($($a),*)).+ };
}
pub fn methods(v: &[u32]) -> u32 {
    method!(v, iter().map(|x| x + 1).rev().fold(0, |a, b| a * b))
}
