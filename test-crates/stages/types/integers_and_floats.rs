//! Literals take the type that their use demands, else `i32` and `f64`.

pub fn literals() -> u64 {
    let a = 1;
//      ^ ty: u64
    let b = 2;
//      ^ ty: i32
    let c = 1.5;
//      ^ ty: f64
    let d = 7u8;
//      ^ ty: u8
    let e = [1, 2, d];
//      ^ ty: [u8; 3]
    let f = b << a;
//      ^ ty: i32
    let g = (a, c, e.len());
//      ^ ty: (u64, f64, usize)
    let h = d as char;
//      ^ ty: char
    let _ = (f, g, h);
    a
}
