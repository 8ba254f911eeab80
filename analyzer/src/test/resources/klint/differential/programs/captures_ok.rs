//! What a closure took is gone when it has run.
fn once<R>(f: impl FnOnce() -> R) -> R {
    f()
}
pub fn entry(a: bool) {
    let g = lock();
    once(move || drop(g));
    sleep();
    let mut slot = Some(lock());
    let mut clear = || slot = None;
    clear();
    sleep();
    let s = Sleeper::new();
    let f = || drop(s);
    if a {
        f();
    }
    sleep();
}
