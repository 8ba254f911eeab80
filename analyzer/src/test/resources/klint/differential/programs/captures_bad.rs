//! Closures that capture parts, and give back what they captured.
struct Pair {
    one: Guard,
    two: Sleeper,
}
fn once<R>(f: impl FnOnce() -> R) -> R {
    f()
}
pub fn entry(a: bool, b: bool) {
    let p = Pair { one: lock(), two: Sleeper::new() };
    let f = move || {
        let g = p.one;
        g
    };
    sleep();
    let g = f();
    sleep();
    drop(g);
    let mut slot = None;
    let mut fill = || slot = Some(lock());
    fill();
    sleep();
    drop(slot);
    let mut count = 0;
    let mut step = |x: bool| {
        if x {
            count += 1;
            sleep();
        }
    };
    let h = lock();
    step(a);
    drop(h);
    let got = once(|| once(|| lock()));
    if b {
        sleep();
    }
    drop(got);
    let c = {
        let g = lock();
        move || g.ready()
    };
    sleep();
    c();
}
