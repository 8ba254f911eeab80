//! The same code, and some way leads there.
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
fn boxed(f: impl Fn() + 'static) -> Box<dyn Fn()> {
    Box::new(f)
}
pub fn entry(a: bool) {
    let n = if a { Some(1) } else { None }.unwrap_or_else(|| {
        let _g = lock();
        sleep();
        2
    });
    passed_on(a, n);
    wrong_if(false);
    boxed(|| {
        let _g = lock();
        sleep();
    })();
    let by: fn(bool) = wrong_if;
    by(a);
    defer(|| {
        let _g = lock();
        sleep();
    });
}
