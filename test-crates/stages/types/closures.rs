//! What a closure takes and gives is found from its use and from what is expected of it.

fn apply<A, R>(f: impl FnOnce(A) -> R, a: A) -> R {
    f(a)
}

pub fn calls(base: u32) -> usize {
    let one = apply(|n| n + base, 1);
//      ^^^ ty: u32
    let text = apply(|s: &str| s.len(), "abc");
//      ^^^^ ty: usize
    let add = |a, b| a + b;
//                   ^^^^^ ty: u64
    let sum = add(1u64, 2u64);
//      ^^^ ty: u64
    let pointer: fn(u8) -> bool = |n| n > 3;
    let answer = pointer(4);
//      ^^^^^^ ty: bool
//               ^^^^^^^ ty: fn(u8) -> bool
    let pairs = [1u16, 2].map(|n| (n, n.count_ones()));
//      ^^^^^ ty: [(u16, u32); 2]
//                                    ^^^^^^^^^^^^^^ ty: u32
    let _ = (one, sum, answer, pairs);
    text
}
