//@ known-bug: alarm, see precise
//! The constant says that it does not wait.
trait Mode2 {
    const WAIT: bool;
}
struct No;
impl Mode2 for No {
    const WAIT: bool = false;
}
fn go<M: Mode2>() {
    let _g = lock();
    if M::WAIT {
        sleep();
    }
}
fn by<const B: bool>() {
    let _g = lock();
    if B {
        sleep();
    }
}
pub fn entry(a: bool) {
    go::<No>();
    by::<false>();
}
