//! Macros inside trait definitions, default bodies and associated constants.

macro_rules! default_impl { ($self:ident . $($f:ident).+) => { $self.$($f).+() }; }
macro_rules! assoc { ($($n:ident = $v:expr;)*) => { $(const $n: u32 = $v;)* }; }

pub trait Tr {
    assoc! { A = 1; B = Self::A + 1; }
    fn one(&self) -> u32 { Self::A }
    fn two(&self) -> u32 { default_impl!(self.one) + Self::B }
}
impl Tr for () { assoc!(A = 7;); }
