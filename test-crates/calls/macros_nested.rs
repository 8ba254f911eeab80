//@ edition: 2024
//! Macros that write macros, impls and control flow: hygiene of locals and labels, repetition of several depths, callbacks, tokens munched one by one.

macro_rules! state_machine {
    ($vis:vis enum $name:ident { $($state:ident $({ $($f:ident : $t:ty),* $(,)? })? => [$($next:ident),*]),* $(,)? }) => {
        #[derive(Debug, Clone, PartialEq)]
        $vis enum $name { $($state $({ $($f: $t),* })?),* }
        impl $name {
            pub fn index(&self) -> usize {
                let mut n = 0;
                $(
                    if matches!(self, $name::$state { .. }) { return n; }
                    n += 1;
                )*
                n
            }
            pub fn can(&self, other: &Self) -> bool {
                match self {
                    $($name::$state { .. } => [$(stringify!($next),)* ""].iter().any(|n| *n == other.label())),*
                }
            }
            pub fn label(&self) -> &'static str {
                match *self { $(Self::$state { .. } => stringify!($state)),* }
            }
        }
    };
}
state_machine! {
    pub enum Conn {
        Idle => [Open],
        Open { id: u32, name: String, } => [Idle, Closed],
        Closed { why: Option<Box<Conn>> } => [],
    }
}
macro_rules! max {
    ($x:expr) => { $x };
    ($x:expr, $($rest:expr),+) => {{
        let a = $x;
        let b = max!($($rest),+);
        if a > b { a } else { b }
    }};
}
macro_rules! with_vars {
    ($a:ident, $b:ident => $body:expr) => {{
        let $a = String::from("a");
        let tmp = $a.clone();
        let $b = tmp + "b";
        $body
    }};
}
macro_rules! retry {
    ($n:expr, $e:expr) => {{
        let mut left = $n;
        'retry: loop {
            match $e {
                Ok(v) => break 'retry Ok(v),
                Err(e) if left == 0 => break Err(e),
                Err(_) => left -= 1,
            }
        }
    }};
}
macro_rules! ops {
    ($name:ident : $($tr:ident :: $m:ident ($op:tt)),+) => {
        $(impl std::ops::$tr for $name {
            type Output = $name;
            fn $m(self, o: $name) -> $name { $name(self.0 $op o.0) }
        }
        impl<'a> std::ops::$tr<&'a $name> for &$name {
            type Output = $name;
            fn $m(self, o: &'a $name) -> $name { $name(self.0 $op o.0) }
        })+
    };
}
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct N(i32);
ops!(N: Add::add(+), Sub::sub(-), Mul::mul(*));
macro_rules! eval {
    (@acc $acc:expr;) => { $acc };
    (@acc $acc:expr; plus $x:literal $($t:tt)*) => { eval!(@acc $acc + N($x); $($t)*) };
    (@acc $acc:expr; minus $x:literal $($t:tt)*) => { eval!(@acc &($acc) - &N($x); $($t)*) };
    (@acc $acc:expr; times ( $($in:tt)* ) $($t:tt)*) => { eval!(@acc $acc * eval!($($in)*); $($t)*) };
    ($x:literal $($t:tt)*) => { eval!(@acc N($x); $($t)*) };
}
macro_rules! define {
    ($name:ident => $(($pat:pat) -> $out:expr);+) => {
        macro_rules! $name {
            ($in:expr) => {
                match $in { $($pat => $out,)+ _ => Default::default() }
            };
        }
    };
}
define!(small => (0 | 1) -> String::from("bit"); (2..=9) -> "digit".to_owned());
macro_rules! callback {
    ($cb:ident, $($arg:tt)*) => { $cb!($($arg)*) };
}
macro_rules! table {
    ($($row:ident: [$($cell:expr),* $(,)?]);* $(;)?) => {
        vec![$((stringify!($row), vec![$($cell.to_string()),*])),*]
    };
}
macro_rules! count {
    () => { 0usize };
    ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) };
}
macro_rules! try_all {
    ($($e:expr),+ ; else $d:expr) => {
        'all: {
            $(if let Some(x) = $e { break 'all x; })+
            $d
        }
    };
}
macro_rules! closure {
    (|$($p:ident : $t:ty),*| $b:block) => { move |$($p: $t),*| -> _ { $b } };
}
fn flaky(n: &mut u32) -> Result<String, u32> {
    *n += 1;
    if *n > 2 { Ok(n.to_string()) } else { Err(*n) }
}
pub fn used(c: &Conn) -> usize {
    let a = 10usize;
    let m = max!(c.index(), a, c.label().len(), count!(a b (c d) [e]));
    let tmp = String::from("tmp");
    let s = with_vars!(x, y => x.len() + y.len() + tmp.len());
    let mut n = 0;
    let r = retry!(5, flaky(&mut n));
    let left = r.map_or(0, |s| s.len());
    let v = eval!(1 plus 2 times (3 minus 1) minus 4);
    let t = table! { first: [1, 'c', "s"]; second: [a, tmp]; };
    m + s + left + v.0 as usize + t.iter().map(|(n, c)| n.len() + c.len()).sum::<usize>()
}
pub fn more(n: u32, o: Option<String>) -> String {
    let s = small!(n) + &callback!(small, n + 1);
    let f = closure!(|p: String, q: u32| { p.repeat(q as usize) });
    let t = try_all!(o, s.strip_prefix("b").map(str::to_owned); else f(s.clone(), n));
    'retry: for i in 0..n {
        let x: Result<String, u32> = retry!(1, if i > 2 { break 'retry } else { flaky(&mut (n - i)) });
        if x.is_err() {
            continue 'retry;
        }
    }
    let c = Conn::Closed { why: Some(Box::new(Conn::Open { id: n, name: t.clone() })) };
    if c.can(&Conn::Idle) { t } else { c.label().into() }
}
