//! Held by the closure, and gone with it.
struct Job<F: FnOnce() -> bool> {
    run: F,
}
impl<F: FnOnce() -> bool> Job<F> {
    fn go(self) -> bool {
        (self.run)()
    }
}
pub fn entry(a: bool) {
    let g = lock();
    let j = Job {
        run: move || {
            drop(g);
            sleep();
            true
        },
    };
    if a {
        j.go();
    } else {
        drop(j);
    }
    sleep();
}
