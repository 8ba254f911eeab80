//! `include!` puts a file's items where it stands.

mod inner {
    include!("built_in_include.items.in");
}
pub const TEXT: &str = include_str!("built_in_include.text.in");
pub fn value() -> u32 {
    inner::ANSWER + include!("built_in_include.expr.in")
}
