//! A closure of a generic function behind a trait object, which sleeps.
fn held<F: FnOnce() -> bool>(f: F) -> Guard {
    let g = lock();
    through(&|| {
        sleep();
        true
    });
    f();
    g
}
pub fn entry(a: bool) {
    drop(held(|| a));
}
