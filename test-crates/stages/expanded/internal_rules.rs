//! Rules with `@` are chosen by their first tokens.

macro_rules! build {
    (@acc [$($out:expr),*]) => { [$($out),*] };
    (@acc [$($out:expr),*] $head:ident $($rest:ident)*) => { build!(@acc [$($out,)* stringify!($head)] $($rest)*) };
    ($($names:ident)*) => { build!(@acc [] $($names)*) };
}
fn f() -> [&'static str; 3] { build!(a b c) }
