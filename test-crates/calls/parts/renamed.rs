pub fn value() -> u8 {
    2
}
pub fn third() -> u8 {
    super::value() + crate::one::second::value()
}
