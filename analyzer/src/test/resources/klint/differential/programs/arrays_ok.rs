//@ known-bug: alarm, a loop over an array has an unknown number of rounds
//! Emptied one by one, or dropped as a whole.
fn make() -> [Guard; 2] {
    [lock(), lock()]
}
pub fn entry(a: bool) {
    drop(make());
    sleep();
    for g in make() {
        drop(g);
    }
    sleep();
    let mut s = [try_lock(a), None];
    s[0].take();
    sleep();
    let [x, y] = make();
    drop(y);
    drop(x);
    sleep();
    let t = make().map(|g| g.ready());
    sleep();
}
