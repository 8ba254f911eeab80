pub mod below;
pub fn value() -> u64 {
    below::value()
}
