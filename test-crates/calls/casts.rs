//! Casts: what they say of types, and what they do not.

pub struct F(pub unsafe fn(*mut *const u8, *const i8) -> i32);
pub fn f(x: Box<u32>) -> *const u8 { Box::into_raw(x) as _ }
pub unsafe fn g(p: *const u8) -> Box<u32> { unsafe { Box::from_raw(p as _) } }
pub fn h<T>(p: i64) -> *mut T { k(p as _) as *mut _ }
fn k(n: usize) -> *mut u8 { n as *mut u8 }
pub fn m(f: F, c: &std::ffi::CStr) { let mut x: *mut u8 = std::ptr::null_mut(); let p: *mut *mut u8 = &mut x; unsafe { (f.0)(p as _, c.as_ptr() as _) }; }
pub fn n(v: &[u8]) -> usize { let a = v.len() as _; let b: u16 = a; let z = 0 as *const u8; let q = (b as f32 * 2.0) as u8 as char; q as usize + z as usize + (v.as_ptr() as *const _ as *const u16).is_null() as usize }
pub fn o() -> i32 { let f = k as fn(usize) -> *mut u8; let g = |x: u32| x as i32; let h = g as fn(u32) -> i32; f(0); h(1) + (-1i8) as i32 + (b'a' as i32) + (true as i32) }
