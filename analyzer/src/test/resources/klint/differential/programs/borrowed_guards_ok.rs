//! Locked and unlocked through the reference.
struct Cursor<'a> {
    guard: &'a mut Option<Guard>,
}
impl<'a> Cursor<'a> {
    fn lock(&mut self) -> &mut Self {
        *self.guard = Some(lock());
        self
    }
    fn unlock(&mut self) -> &mut Self {
        *self.guard = None;
        self
    }
    fn rest(&mut self) -> &mut Self {
        sleep();
        self
    }
}
pub fn entry(a: bool) {
    let mut slot = None;
    let mut c = Cursor { guard: &mut slot };
    c.lock();
    c.unlock();
    c.rest();
    sleep();
}
