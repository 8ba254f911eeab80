//! Closures that nobody calls, and functions whose callers never get there or never ask for it.
fn wrong() {
    let _g = lock();
    sleep();
}
fn wrong_if(wait: bool) {
    let _g = lock();
    if wait {
        sleep();
    }
}
fn passed_on(wait: bool, n: u32) {
    if n > 0 {
        passed_on(wait, n - 1);
    } else {
        wrong_if(wait);
    }
}
pub fn entry(a: bool) {
    let _unused = || {
        let _g = lock();
        sleep();
    };
    let n = Some(1).unwrap_or_else(|| {
        wrong();
        2
    });
    passed_on(false, n);
    wrong_if(false);
    if let None = Some(a) {
        let b: Box<dyn Fn()> = Box::new(|| {
            let _g = lock();
            sleep();
        });
        b();
    }
    defer(|| {
        let _g = lock();
        sleep();
    })
    .cancel();
}
