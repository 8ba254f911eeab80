pub fn value() -> u64 {
    4
}
