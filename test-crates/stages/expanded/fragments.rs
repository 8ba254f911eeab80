//! Every kind of fragment, handed on as one token tree.

macro_rules! show {
    (item $i:item) => { $i };
    (block $b:block) => { $b };
    (stmt $s:stmt) => { $s; };
    (pat $p:pat => $e:expr) => { match $e { $p => 1, _ => 0 } };
    (ty $t:ty) => { <$t>::default() };
    (path $p:path) => { $p(7) };
    (tt $($t:tt)*) => { $($t)* };
    (vis $v:vis $n:ident) => { $v struct $n; };
    (lit $l:literal) => { concat!("<", $l, ">") };
    (lt $l:lifetime) => { fn life<$l>(x: &$l u32) -> &$l u32 { x } };
    (meta $m:meta) => { #[$m] fn attributed() {} };
}

show!(item pub const ONE: u32 = 1;);
show!(vis pub(crate) Unit);
show!(lt 'a);
show!(meta inline(always));

pub fn uses(n: Option<u32>) -> u32 {
    show!(stmt let a = 3);
    let b: u32 = show!(ty u32);
    let c = show!(path core::option::Option::Some);
    let d = show!(pat Some(1 | 2) => n);
    let e = show!(block { 4 });
    let f = show!(tt 1 + 2 * 3);
    let g = show!(lit "x");
    let _ = c;
    a + b + d + e + f + g.len() as u32
}
