//! `?` with conversions, `try` blocks of closures, loops with values, early returns, let chains by hand.

use std::convert::TryFrom;
use std::ops::ControlFlow;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Errno(i32);
pub type Result<T = (), E = Errno> = core::result::Result<T, E>;
impl Errno {
    pub const INVAL: Errno = Errno(-22);
    pub fn from_int(x: i32) -> Errno {
        if x < -4095 || x >= 0 { Self::INVAL } else { Errno(x) }
    }
    pub fn to_ptr<T>(self) -> *mut T {
        self.0 as isize as *mut T
    }
}
impl From<std::num::TryFromIntError> for Errno {
    fn from(_: std::num::TryFromIntError) -> Self {
        Errno::INVAL
    }
}
impl From<std::str::Utf8Error> for Errno {
    fn from(_: std::str::Utf8Error) -> Self {
        Errno(-1)
    }
}
impl From<core::convert::Infallible> for Errno {
    fn from(e: core::convert::Infallible) -> Self {
        match e {}
    }
}
pub fn to_result(x: i32) -> Result {
    if x < 0 { Err(Errno::from_int(x)) } else { Ok(()) }
}
pub fn from_result<T: From<i16>>(f: impl FnOnce() -> Result<T>) -> T {
    match f() {
        Ok(v) => v,
        Err(e) => T::from(e.0 as i16),
    }
}
pub fn chain(x: i64, b: &[u8], o: Option<&u8>) -> Result<u32> {
    to_result(i32::try_from(x)?)?;
    let s = core::str::from_utf8(b)?;
    let n: u8 = s.len().try_into()?;
    let first = *o.or(b.first()).ok_or(Errno::INVAL)?;
    let r: i32 = from_result(|| {
        to_result(3)?;
        if first == 0 { return Err(Errno(-2)) }
        Ok(7)
    });
    let v = b.iter().map(|c| u16::from(*c).checked_mul(2).ok_or(Errno(-75))).collect::<Result<Vec<_>>>()?;
    let k = v.iter().try_fold(0u16, |a, x| a.checked_add(*x)).ok_or(Errno(-75))?;
    Ok(u32::from(n) + r.unsigned_abs() + u32::from(k))
}
pub fn search(grid: &[Vec<i32>], want: i32) -> Option<(usize, usize)> {
    for (y, row) in grid.iter().enumerate() {
        let x = match row.binary_search(&want) {
            Ok(x) => x,
            Err(x) if x < row.len() && row[x] == want => x,
            Err(_) => continue,
        };
        return Some((y, x));
    }
    let mut it = grid.iter().flatten().peekable();
    let found = loop {
        match (it.next(), it.peek()) {
            (Some(a), Some(&&b)) if *a == want && b > *a => break Some(a),
            (Some(_), _) => {}
            (None, _) => break None,
        }
    };
    found.map(|a| (*a as usize, 0))
}
pub fn flow(v: &[i32]) -> ControlFlow<i32> {
    for x in v {
        if *x < 0 {
            return ControlFlow::Break(*x);
        }
    }
    v.iter().try_for_each(|x| if *x > 9 { ControlFlow::Break(*x) } else { ControlFlow::Continue(()) })?;
    ControlFlow::Continue(())
}
pub fn poll(p: std::task::Poll<Result<u32>>) -> std::task::Poll<Result<u32>> {
    let x = std::task::ready!(p)?;
    std::task::Poll::Ready(Ok(x + 1))
}
pub fn pointers(r: Result<Box<u32>>) -> *mut u32 {
    match r {
        Ok(b) => Box::into_raw(b),
        Err(e) => e.to_ptr(),
    }
}
pub fn labels(mut n: u32) -> u32 {
    'a: while n < 100 {
        let step = 'b: {
            if n % 7 == 0 { break 'b n.next_power_of_two() }
            if n % 5 == 0 { n += 1; continue 'a; }
            1
        };
        n = n.saturating_add(step);
    }
    n
}
