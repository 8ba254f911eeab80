//@ edition: 2018
//! Before 2021 `into_iter` of an array, before 2024 of a boxed slice, is by reference as a method.
pub struct Name(String);

pub fn by_method(a: [Name; 2], b: Box<[Name]>) -> usize {
    let n: usize = a.into_iter().map(|n| n.0.len()).sum();
    let m = b.into_iter().filter(|n| n.0.is_empty()).count();
    let [first, _] = a;
    n + m + b.len() + first.0.len()
}

pub fn by_path(a: [Name; 2], b: Box<[Name]>) -> Vec<String> {
    let mut v: Vec<String> = IntoIterator::into_iter(a).map(|n| n.0).collect();
    for n in b {
        v.push(n.0);
    }
    for n in [Name(String::new())] {
        v.extend(Some(n.0).into_iter());
    }
    v
}

pub fn by_reference(a: &[u8; 3], mut b: [u8; 2]) -> u8 {
    let mut s: u8 = a.into_iter().copied().sum();
    for x in (&mut b).into_iter() {
        *x += 1;
        s += *x;
    }
    s
}
