//! Provided methods, blanket implementations, supertraits and associated constants.
trait Base {
    fn go(&self) {
        self.before();
        sleep();
    }
    fn before(&self) {}
}
trait More: Base {
    fn more(&self) {
        let _g = lock();
        self.go();
    }
}
struct A;
struct B;
impl Base for A {}
impl More for A {}
impl Base for B {
    fn go(&self) {}
}
impl More for B {}
trait Ext {
    fn ext(&self);
}
impl<T: Base> Ext for T {
    fn ext(&self) {
        self.go();
    }
}
trait Hook {
    const HOOK: fn();
}
impl Hook for A {
    const HOOK: fn() = rest;
}
fn rest() {
    sleep();
}
fn run<H: Hook>() {
    let _g = lock();
    (H::HOOK)();
}
pub fn entry(a: bool) {
    A.more();
    B.more();
    let g = lock();
    A.ext();
    drop(g);
    run::<A>();
}
