//! `$(...)?` with and without separators around it.

macro_rules! func {
    ($(#[$m:meta])* $(pub $(($($p:tt)+))?)? $(async $(move)?)? fn $n:ident ( $($a:ident : $t:ty $(= $d:expr)?),* $(,)? ) $(-> $r:ty)? $b:block) => {
        $(#[$m])* pub fn $n($($a: $t),*) $(-> $r)? {
            $($(let $a: $t = $d;)?)*
            $b
        }
    };
}

func!(fn a() {});
func!(pub fn b(x: u32) -> u32 { x });
func!(#[inline] pub(crate) fn c(x: u32 = 3, y: u8,) -> u32 { x + y as u32 });
