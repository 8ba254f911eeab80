//! How `stringify!` spaces what it is given, and fragments in it.

macro_rules! s { ($($k:ident $e:tt)*) => { [$(stringify!($e)),*] }; }
macro_rules! ty { ($t:ty) => { stringify!($t) }; }
macro_rules! ex { ($e:expr) => { stringify!($e) }; }
macro_rules! pa { ($p:path) => { stringify!($p) }; }

pub const A: [&str; 3] = s!(a (x,y) b [1 ; 2] c { z });
pub const B: [&str; 3] = [ty!(Vec<u8>), ty!(&'static str), ty!(fn(u8)->u16)];
pub const C: [&str; 3] = [ex!(1+2), ex!(f(x).y[0]), ex!(|a|a)];
pub const D: &str = pa!(std::vec::Vec);
pub const E: &str = stringify!(a::b :: c . d ; e , f!( g ) #[h] 'i &j && k);
