//! Guards behind references, in structs with lifetimes, and in methods that give them back.
struct Cursor<'a> {
    guard: &'a mut Option<Guard>,
    step: u8,
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
struct Builder {
    guard: Option<Guard>,
}
impl Builder {
    fn with(mut self) -> Self {
        self.guard.replace(lock());
        self
    }
    fn rest(self) -> Self {
        sleep();
        self
    }
}
pub fn entry(a: bool) {
    let mut slot = None;
    Cursor { guard: &mut slot, step: 0 }.lock().rest().unlock().rest();
    let mut c = Cursor { guard: &mut slot, step: 0 };
    c.lock();
    sleep();
    drop(slot);
    let b = Builder { guard: None }.with().rest();
    if a {
        sleep();
    }
    drop(b);
}
