//! Precedence and the places where a block ends a statement.

pub fn precedence(a: i32, b: i32, c: bool) -> bool {
    let x = -a + b * 2 - (a << 1 + b) & 3 | 4 ^ 5;
    let y = a as i64 as usize + 1 < 3 && !c || x == a % 2;
    let z = ..=a;
    let f = |n: i32| n + 1;
    let g = &&*&a;
    let _ = (z, f(1), g);
    y
}

pub fn statements(mut n: u32) -> u32 {
    if n > 1 {
        n += 1;
    }
    *(&mut n) -= 1;
    match n {
        0 => {}
        _ => n *= 2,
    }
    -1i32;
    { n };
    unsafe { n }
}
