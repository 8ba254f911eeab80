//! Repetitions, nested ones, separators, and metavariables of several depths.

macro_rules! sum {
    () => { 0 };
    ($first:expr $(, $rest:expr)* $(,)?) => { $first + sum!($($rest),*) };
}

macro_rules! table {
    ($($name:ident: [$($value:expr),*]);* $(;)?) => {
        $(pub const $name: &[u32] = &[$($value),*];)*
    };
}

macro_rules! pairs {
    ($($key:ident => $value:literal),+) => {
        &[$((stringify!($key), $value)),+]
    };
}

table! {
    FIRST: [1, 2, 3];
    SECOND: [];
}

pub fn uses() -> u32 {
    let all = pairs!(a => 1, b => 2);
    sum!(1, 2, all.len() as u32,)
}
