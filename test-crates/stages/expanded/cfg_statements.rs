//! Statements, arms, fields and values that are configured out.

fn f(x: u8) -> u8 {
    #[cfg(any())]
    let y = 1;
    #[cfg(all())]
    let y = 2;
    match x {
        #[cfg(any())]
        0 => 1,
        #[cfg(all())]
        0 => 2,
        _ => { #[cfg(any())] f(1); #[cfg(all())] { y } }
    }
}
struct S { a: u8, b: u8 }
fn g() -> S { S { #[cfg(any())] a: 1, #[cfg(all())] a: 2, b: 3 } }
fn h() -> [u8; 2] { [#[cfg(any())] 1, 2, #[cfg(all())] 3] }
