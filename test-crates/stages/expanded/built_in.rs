//! The macros that the compiler knows.

pub fn uses(n: u32, name: &str) -> usize {
    assert!(n > 0, "{name} is {n}");
    assert_eq!(n, n);
    debug_assert_ne!(n, 0);
    let a = concat!("a", 1, 2.5, true, 'c');
    let b = stringify!(a + b);
    let c = matches!(n, 1..=3 if name.len() > 2);
    let d = format_args!("{} {n:?} {0:>5}", name).to_string();
    let e = core::mem::offset_of!(core::ops::Range<u32>, end);
    if !c {
        unreachable!("{}", d);
    }
    let _ = (line!(), file!(), module_path!());
    a.len() + b.len() + d.len() + e
}
