//! In the right order nothing sleeps under the lock.
struct Sleeps(u8);
impl Drop for Sleeps {
    fn drop(&mut self) {
        sleep();
    }
}
struct First {
    guard: Guard,
    last: Sleeps,
}
struct Gives(Option<Guard>);
impl Drop for Gives {
    fn drop(&mut self) {
        drop(self.0.take());
        sleep();
    }
}
pub fn entry(a: bool) {
    drop(First { guard: lock(), last: Sleeps(0) });
    {
        let _s = Sleeps(1);
        let _g = lock();
    }
    drop(Gives(Some(lock())));
    let f = First { guard: lock(), last: Sleeps(0) };
    let First { guard, last } = f;
    if a {
        drop(guard);
        drop(last);
    } else {
        mem::forget(last);
    }
}
