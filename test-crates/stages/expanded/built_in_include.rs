//! `include!` puts a file's items where it stands.

mod inner {
    include!("../../included/items.in");
}
pub const TEXT: &str = include_str!("../../included/text.in");
pub fn value() -> u32 {
    inner::ANSWER + include!("../../included/expr.in")
}
