//! `addr_of!`, `addr_of_mut!`, `offset_of!`.

#[repr(C)]
pub struct S {
    a: u8,
    b: (u32, [u16; 2]),
}

pub fn uses(s: &mut S) -> usize {
    let p = core::ptr::addr_of!(s.a);
    let q = core::ptr::addr_of_mut!(s.b.0);
    let _ = (p, q);
    core::mem::offset_of!(S, b) + core::mem::offset_of!(S, b.1)
}
