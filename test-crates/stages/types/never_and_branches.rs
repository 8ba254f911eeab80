//! Branches that do not return take the other branch's type.

fn fail() -> ! {
    loop {}
}

pub fn branches(n: Option<u32>) -> u32 {
    let a = match n {
//      ^ ty: u32
        Some(n) => n,
        None => return 0,
    };
    let b = if a > 3 { 'x' } else { fail() };
//      ^ ty: char
    let c = loop {
//      ^ ty: core::option::Option<char>
        if a > 4 {
            break Some(b);
        }
    };
    let Some(d) = c else { return 1 };
    let e = d as u32;
//      ^ ty: u32
//          ^ ty: char
    let unit = while e == 9 {};
//      ^^^^ ty: ()
    let _ = unit;
    e
}
