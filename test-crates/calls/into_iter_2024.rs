//@ edition: 2024
//! Since 2024 `into_iter` of a boxed slice is by value as a method too.
pub struct Name(String);

pub fn by_method(a: [Name; 2], b: Box<[Name]>) -> Vec<String> {
    let mut v: Vec<String> = a.into_iter().map(|n| n.0).collect();
    v.extend(b.into_iter().map(|n| n.0).rev());
    v
}

pub fn by_reference(b: &Box<[u8]>) -> u8 {
    b.into_iter().copied().max().unwrap_or_default()
}
