//! `impl Trait` in both positions.
trait Work {
    fn work(&self);
}
struct Lazy;
impl Work for Lazy {
    fn work(&self) {
        sleep();
    }
}
impl Work for Guard {
    fn work(&self) {}
}
fn some(a: bool) -> impl Work {
    lock()
}
fn other() -> impl Work {
    Lazy
}
fn take(w: impl Work) {
    let _g = lock();
    w.work();
}
fn maker() -> impl Fn() -> Guard {
    || lock()
}
fn bound<F: FnOnce() -> Guard>(f: F) -> impl FnOnce() {
    move || {
        let g = f();
        sleep();
    }
}
pub fn entry(a: bool) {
    let w = some(a);
    sleep();
    drop(w);
    take(other());
    let g = maker()();
    sleep();
    drop(g);
    bound(lock)();
}
