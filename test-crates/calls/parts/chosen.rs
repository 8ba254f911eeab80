pub struct Thing(u64);
impl Thing {
    pub fn new(n: u64) -> Thing {
        Thing(n)
    }
    pub fn get(&self) -> u64 {
        self.0
    }
}
