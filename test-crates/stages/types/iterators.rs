//! `for` and iterator adapters, by associated types.

pub fn loops(all: &[u32], names: &mut [(u8, bool)]) -> u64 {
    let mut sum = 0;
    for n in all {
        let item = n;
//          ^^^^ ty: &u32
        sum += u64::from(*item);
//             ^^^^^^^^^^^^^^^^ ty: u64
    }
    for (i, pair) in names.iter_mut().enumerate() {
        let index = i;
//          ^^^^^ ty: usize
        let entry = pair;
//          ^^^^^ ty: &mut (u8, bool)
        entry.1 = index > 2;
    }
    let total = all.iter().map(|n| n * 2).sum::<u32>();
//      ^^^^^ ty: u32
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ty: u32
    let found = all.iter().position(|n| *n == total);
//      ^^^^^ ty: core::option::Option<usize>
    let range = 0..found.unwrap_or(1);
    let _ = range;
    sum
}
