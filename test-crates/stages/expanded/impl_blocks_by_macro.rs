//! Impls for lists of types, with generics and associated items.

pub trait Info { const BITS: u32; type Wide; fn widen(self) -> Self::Wide; }
macro_rules! info {
    ($($t:ident => $w:ident),+ $(,)?) => {
        $(impl Info for $t {
            const BITS: u32 = <$t>::BITS;
            type Wide = $w;
            #[inline]
            fn widen(self) -> $w { self as $w }
        })+
    };
}
macro_rules! tuples {
    ($(($($n:tt $t:ident),+))*) => {
        $(impl<$($t: ToText),+> ToText for ($($t,)+) {
            fn to_text(&self) -> String {
                let mut s = String::new();
                $(s += &self.$n.to_text();)+
                s
            }
        })*
    };
}
pub trait ToText { fn to_text(&self) -> String; }
info!(u8 => u16, u16 => u32, u32 => u64,);
tuples! { (0 A) (0 A, 1 B) (0 A, 1 B, 2 C) }
