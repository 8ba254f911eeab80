//! Destructors that take locks, sleep, and run in their order.
struct Sleeps(u8);
impl Drop for Sleeps {
    fn drop(&mut self) {
        sleep();
    }
}
struct Takes(Sleeps);
impl Drop for Takes {
    fn drop(&mut self) {
        let _g = lock();
        if self.0.0 > 0 {
            sleep();
        }
    }
}
struct First {
    guard: Guard,
    last: Sleeps,
}
struct Wrong {
    last: Sleeps,
    guard: Guard,
}
struct Leaves(Option<Guard>);
impl Drop for Leaves {
    fn drop(&mut self) {
        mem::forget(self.0.take());
    }
}
pub fn entry(a: bool, b: bool) {
    drop(Takes(Sleeps(1)));
    drop(First { guard: lock(), last: Sleeps(0) });
    if a {
        drop(Wrong { last: Sleeps(0), guard: lock() });
    }
    {
        let _s = Sleeps(1);
        let _g = lock();
    }
    {
        let _g = lock();
        let _s = Sleeps(1);
    }
    let l = Leaves(try_lock(b));
    drop(l);
    sleep();
}
