//! What is behind it does not sleep.
trait Work {
    fn work(&self);
}
struct Quiet;
struct Lazy;
impl Work for Quiet {
    fn work(&self) {}
}
impl Work for Lazy {
    fn work(&self) {
        sleep();
    }
}
fn take(w: impl Work) {
    w.work();
}
pub fn entry(a: bool) {
    let g = lock();
    take(Quiet);
    drop(g);
    take(Lazy);
}
