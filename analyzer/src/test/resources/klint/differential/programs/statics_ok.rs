//! The harmless entry of a table is not the one that sleeps.
const WORK: [fn(); 2] = [nothing, rest];
fn nothing() {}
fn rest() {
    sleep();
}
static NEVER: bool = false;
pub fn entry(a: bool) {
    let g = lock();
    WORK[0]();
    if a {
        nothing();
    }
    drop(g);
    WORK[1]();
}
