//! Text: characters, bytes, parsing, formatting traits of own types, C strings.

use std::ffi::{CStr, CString};
use std::fmt::{self, Binary, Formatter, LowerHex, Write};
use std::str::FromStr;

#[derive(Debug, PartialEq, Eq, Clone, Copy, PartialOrd, Ord, Hash, Default)]
pub struct Version {
    major: u16,
    minor: u16,
}
#[derive(Debug)]
pub enum ParseError {
    Missing,
    Bad(std::num::ParseIntError),
}
impl From<std::num::ParseIntError> for ParseError {
    fn from(e: std::num::ParseIntError) -> Self {
        Self::Bad(e)
    }
}
impl FromStr for Version {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let (a, b) = s.split_once('.').ok_or(ParseError::Missing)?;
        let major = a.trim_start_matches('v').parse()?;
        let minor = b.chars().take_while(char::is_ascii_digit).collect::<String>().parse()?;
        Ok(Self { major, minor })
    }
}
impl fmt::Display for Version {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            f.write_char('v')?;
        }
        f.debug_struct("V").field("m", &self.major).finish_non_exhaustive()?;
        f.pad_integral(true, "", &self.minor.to_string())?;
        write!(f, "{}.{}", self.major, self.minor)
    }
}
impl LowerHex for Version {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        LowerHex::fmt(&self.major, f)?;
        f.write_str(".")?;
        fmt::Display::fmt(&self.minor, f)
    }
}
impl Binary for Version {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Binary::fmt(&(u32::from(self.major) << 16 | u32::from(self.minor)), f)
    }
}
pub struct Upper<W>(W);
impl<W: Write> Write for Upper<W> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        for c in s.chars().flat_map(char::to_uppercase) {
            self.0.write_char(c)?;
        }
        Ok(())
    }
}
pub fn formats(v: Version) -> String {
    let mut up = Upper(String::new());
    let _ = write!(up, "{v} {v:#} {v:x} {v:b} {:?}", v);
    let _ = writeln!(&mut up.0, "{:>8}|{:<4}|{:^5}|{:+}", "a", 'b', 1, 2);
    up.0
}
pub fn bytes(s: &str, b: &[u8]) -> Result<usize, Box<dyn std::error::Error>> {
    let t = std::str::from_utf8(b)?;
    let lossy = String::from_utf8_lossy(b).into_owned();
    let words = t.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).count();
    let pos = s.find("ab").or_else(|| s.rfind(['x', 'y'])).unwrap_or(s.len());
    let (l, r) = s.split_at(pos);
    let lines: Vec<_> = r.lines().map(|l| l.trim_end_matches(&['\r', ' '][..])).collect();
    let n = i64::from_str_radix(l.strip_prefix("0x").unwrap_or(l), 16).unwrap_or(-1);
    let e = s.eq_ignore_ascii_case(t) || s.bytes().rev().eq(t.bytes()) || s < t;
    let h = s.char_indices().filter(|(i, c)| i % 2 == 0 && c.is_alphabetic()).map(|(_, c)| c as u32).sum::<u32>();
    let v: Version = s.parse().unwrap_or_default();
    Ok(words + lines.len() + n.unsigned_abs() as usize + e as usize + h as usize + lossy.len() + usize::from(v.major))
}
pub fn c_strings(p: *const std::ffi::c_char) -> Option<String> {
    let c = unsafe { CStr::from_ptr(p) };
    let own = CString::new(c.to_bytes()).ok()?;
    let lit = c"literal";
    if lit.to_bytes_with_nul().len() > own.as_bytes().len() {
        return c.to_str().ok().map(str::to_string);
    }
    let q = own.as_c_str().to_owned().into_string().ok()?;
    Some(q)
}
