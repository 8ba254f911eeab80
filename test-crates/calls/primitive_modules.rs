//! A module with the name of a primitive type hides neither the type nor what the type has; a path through it finds the module's first.

use std::char;
use std::str;
use std::u8;

pub mod i16 {
    pub const LOW: u32 = 1;
    pub fn low() -> u32 {
        LOW
    }
}
pub fn text(s: &str) -> usize {
    let t: Result<&str, _> = str::from_utf8(s.as_bytes());
    s.len() + t.map_or(0, str::len) + s.chars().filter(|c| c.is_alphabetic()).count()
}
pub fn letters(c: char) -> Option<char> {
    let d: char = char::from_u32(c as u32)?;
    d.to_uppercase().next().filter(char::is_ascii)
}
pub fn numbers(n: i16) -> u32 {
    let m: i16 = n.wrapping_add(i16::MAX);
    m.count_ones() + i16::low() + i16::LOW + u32::from(u8::MAX) + u8::from_str_radix("7", 8).map_or(0, u32::from)
}
pub trait Wide {
    fn wide() -> u64;
}
impl Wide for u8 {
    fn wide() -> u64 {
        u64::from(u8::MIN)
    }
}
impl Wide for str {
    fn wide() -> u64 {
        <u8 as Wide>::wide()
    }
}
pub fn qualified() -> u64 {
    u8::wide() + str::wide() + <str>::wide()
}
