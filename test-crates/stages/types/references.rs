//! Borrows, reborrows and dereferences.

pub struct Pair {
    pub first: u32,
    pub second: [u16; 4],
}

pub fn borrows(p: &mut Pair, s: &str) -> usize {
    let first = &p.first;
//      ^^^^^ ty: &u32
    let copy = *first;
//      ^^^^ ty: u32
    let slice = &p.second[1..];
//      ^^^^^ ty: &[u16]
    let whole = &p.second;
//      ^^^^^ ty: &[u16; 4]
    let len = whole.len() + slice.len();
//      ^^^ ty: usize
//            ^^^^^^^^^^^ ty: usize
    let m = &mut p.second[0];
//      ^ ty: &mut u16
    *m += copy as u16;
    let bytes = s.as_bytes();
//      ^^^^^ ty: &[u8]
    let raw = p as *mut Pair;
//      ^^^ ty: *mut references::Pair
    let field = unsafe { &raw const (*raw).first };
//      ^^^^^ ty: *const u32
    let _ = field;
    len + bytes.len()
}
