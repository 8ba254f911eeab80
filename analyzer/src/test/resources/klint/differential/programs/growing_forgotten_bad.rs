//! Guards that nobody ends, more with each call of itself.
fn some(first: bool) {
    if coin() {
        some(first);
    }
    mem::forget(if first { lock() } else { SPIN.lock().unlock() });
}
trait Unlock {
    fn unlock(self) -> Guard;
}
impl Unlock for LockGuard<'static, Spin, Data> {
    fn unlock(self) -> Guard {
        drop(self);
        lock()
    }
}
fn more<K: Kind>(n: bool) {
    with::<Spin, _>(|_| if coin() { more::<K>(true) });
    mem::forget(try_lock(n).map_or_else(|| lock(), |v| v));
}
pub fn entry(a: bool, b: bool) {
    if a {
        some(b);
        sleep();
    } else {
        while coin() {
            more::<Rcu>(b);
        }
        sleep();
    }
}
