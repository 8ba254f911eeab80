#[vtable]
pub trait Ops { type Data; fn required(&self); fn optional(&self) -> u8 { 1 } #[cfg(any())] fn gone(&self); const X: u8; }
#[vtable]
impl Ops for Simple { type Data = (); fn required(&self) {} const X: u8 = 1; const HAS_OPTIONAL: bool = false; fn optional(&self) -> u8 { 2 } }
