//@ edition: 2024
//! `expr` of 2024 takes `_` and `const {}`; `expr_2021` does not.

macro_rules! new {
    ($e:expr) => { "expr" };
    (_) => { "underscore" };
    (const $b:block) => { "const" };
}
macro_rules! old {
    ($e:expr_2021) => { "expr" };
    (_) => { "underscore" };
    (const $b:block) => { "const" };
}

pub const A: [&str; 6] = [new!(1), new!(_), new!(const { 1 }), old!(1), old!(_), old!(const { 1 })];
