//! Functions, flags and locks in statics.
static OPS: [fn() -> Guard; 2] = [lock, other];
static FLAG: bool = true;
struct Table {
    take: fn() -> Guard,
    work: fn(),
}
static TABLE: Table = Table { take: lock, work: rest };
const WORK: [fn(); 2] = [nothing, rest];
fn other() -> Guard {
    lock()
}
fn nothing() {}
fn rest() {
    sleep();
}
pub fn entry(a: bool, b: bool) {
    let g = OPS[1]();
    sleep();
    drop(g);
    let g = (TABLE.take)();
    (TABLE.work)();
    drop(g);
    let g = lock();
    WORK[1]();
    drop(g);
    let i = if a { 0 } else { 1 };
    let g = OPS[i]();
    if b {
        sleep();
    }
    drop(g);
    if FLAG {
        let _g = SPIN.lock();
        sleep();
    }
}
