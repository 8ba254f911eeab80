//! A guard that a static holds.
static mut SLOT: Option<Guard> = None;
fn store(g: Guard) {
    unsafe { SLOT = Some(g) };
}
fn fetch() -> Option<Guard> {
    unsafe { (*(&raw mut SLOT)).take() }
}
pub fn entry(a: bool) {
    store(lock());
    sleep();
    let g = fetch();
    if a {
        sleep();
    }
    drop(g);
}
