//! Textual scope: a definition holds from where it stands; later ones shadow.

macro_rules! m { () => { 1 }; }
pub const A: u32 = m!();

mod inner {
    pub const B: u32 = m!();
    macro_rules! m { () => { 2 }; }
    pub const C: u32 = m!();
}

pub const D: u32 = m!();
macro_rules! m { () => { 3 }; }
pub const E: u32 = m!();

pub fn f() -> u32 {
    let before = m!();
    macro_rules! m { () => { 4 }; }
    let after = {
        macro_rules! m { () => { 5 }; }
        m!()
    };
    before + after + m!() + inner::B + inner::C
}
