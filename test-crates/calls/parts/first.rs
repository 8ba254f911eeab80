#[path = "renamed.rs"]
pub mod second;
pub struct Thing;
impl Thing {
    pub fn get(&self) -> u64 {
        u64::from(value())
    }
}
pub fn value() -> u8 {
    self::second::value()
}
