//! `${concat()}` of identifiers, literals and variables makes identifiers.
#![feature(macro_metavar_expr_concat)]

macro_rules! accessors {
    ($s:ident { $($f:ident : $t:ty),* }) => {
        pub struct $s { $($f: $t),* }
        impl $s {
            $(
                pub fn ${concat(get_, $f)}(&self) -> &$t { &self.$f }
                pub fn ${concat(set_, $f, _to)}(&mut self, x: $t) { self.$f = x; }
            )*
        }
    };
}

accessors!(P { x: u32, name: String });
