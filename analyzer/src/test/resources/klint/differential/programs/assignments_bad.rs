//! Assigned twice, to itself, and through a destructuring.
fn same(mut g: Guard) -> Guard {
    g = g;
    lock()
}
fn pair(mut p: (Option<Guard>, Option<Guard>)) -> Option<Guard> {
    (p.0, p.1) = (p.1, p.0);
    p.0
}
pub fn entry(a: bool) {
    let g = same(lock());
    sleep();
    drop(g);
    let g = pair((None, Some(lock())));
    sleep();
    drop(g);
    let (x, y);
    (x, y) = (lock(), try_lock(a));
    drop(x);
    if a {
        sleep();
    }
    drop(y);
    let mut s = Sleeper::new();
    let g = lock();
    if a {
        s = Sleeper::new();
    }
    drop(g);
}
