//! Repetitions in repetitions keep their structure.

macro_rules! table { ($($name:ident: [$($v:expr),*]);* $(;)?) => { $(const $name: &[u32] = &[$($v),*];)* }; }
table! { A: [1, 2]; B: []; C: [3]; }
