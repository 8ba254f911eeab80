//! The overriding method does not sleep.
trait Base {
    fn go(&self) {
        sleep();
    }
}
struct A;
struct B;
impl Base for A {}
impl Base for B {
    fn go(&self) {}
}
pub fn entry(a: bool) {
    let g = lock();
    B.go();
    drop(g);
    A.go();
}
