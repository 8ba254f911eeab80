//! One macro for every fragment specifier.

macro_rules! item { ($i:item) => { $i }; }
macro_rules! block { ($b:block) => { $b }; }
macro_rules! stmt { ($s:stmt) => { $s }; }
macro_rules! pat { ($p:pat) => { |x: Option<u32>| match x { $p => 1, _ => 2 } }; }
macro_rules! pat_param { ($($p:pat_param)|+) => { |x: u32| match x { $($p)|+ => 1, _ => 2 } }; }
macro_rules! expr { ($e:expr) => { ($e, $e) }; }
macro_rules! ty { ($t:ty) => { <$t>::default() }; }
macro_rules! ident { ($i:ident) => { let $i = 1; }; }
macro_rules! path { ($p:path) => { { let x: $p = Default::default(); x } }; }
macro_rules! tt { ($($t:tt)*) => { $($t)* }; }
macro_rules! meta { ($($m:meta),*) => { $(#[$m])* pub struct Meta; }; }
macro_rules! lifetime { ($l:lifetime) => { pub fn borrowed<$l>(x: &$l u8) -> &$l u8 { x } }; }
macro_rules! vis { ($v:vis $n:ident) => { $v struct $n; }; }
macro_rules! literal { ($l:literal) => { [$l, -1, $l] }; }

item! { #[derive(Clone)] pub(crate) struct Item<T>(T) where T: Copy; }
meta!(derive(Debug), allow(dead_code), doc = "text");
lifetime!('a);
vis!(pub(in crate) Public);
vis!(Private);

pub fn uses() -> u32 {
    stmt! { let a = 3 };
    ident!(b);
    let c = block!({ let x = a; x + b });
    let d = pat!(Some(1..=3) | None);
    let e = pat_param!(1 | 2..=4 | 7);
    let f = expr!(a + b * c);
    let g = ty!(Vec<Option<&'static str>>);
    let h = path!(std::collections::BTreeMap::<u8, u8>);
    let i = literal!(-5);
    tt!(let j = [1, 2];);
    let _ = (Item(1), f, g, h, i, j);
    d(None) + e(3)
}
