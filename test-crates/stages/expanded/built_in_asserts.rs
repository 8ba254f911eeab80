//! Every form of `assert!` and its kin.

pub fn uses(n: u32, name: &str, o: Option<u32>) -> bool {
    assert!(n > 0);
    assert!(n > 0, "{name} is {n}");
    assert!(o.is_some(),);
    assert_eq!(n, 3);
    assert_eq!(n + 1, 3, "sum of {}", n);
    assert_ne!(n, 4);
    assert_ne!(n, 4, "not {name}");
    debug_assert!(n < 9);
    debug_assert!(n < 9, "too big");
    debug_assert_eq!(n, 3);
    debug_assert_ne!(n, 3, "{}", name);
    matches!(o, Some(1 | 2)) && matches!(n, 1..=9 if name.is_empty())
}
