//! Attributes pass through macros and apply to what comes out.

macro_rules! with { ([$(#[$a:meta])*] $i:item) => { $(#[$a])* #[inline(always)] $i }; }
macro_rules! docs { ($d:expr; $i:item) => { #[doc = $d] $i }; }
macro_rules! arms { ($($(#[$a:meta])* $p:pat => $e:expr),*) => { |n: u32| match n { $($(#[$a])* $p => $e,)* } }; }

with! { [/** block docs */ #[must_use]] pub fn f() -> u32 { 1 } }
docs!(concat!("a", "b"); pub struct D;);
docs!("plain"; pub struct E;);

pub fn g() -> u32 {
    #[allow(unused_variables)]
    let f = arms!(#[cfg(any())] 0 => 1, #[allow(unused)] _ => 2);
    f(0)
}
