//! Emptied before it sleeps.
pub fn entry(a: bool) {
    let mut v = vec![lock()];
    v.clear();
    sleep();
    let mut w = Vec::new();
    if a {
        w.push(lock());
    }
    drop(w);
    sleep();
    let e: Vec<Sleeper> = Vec::new();
    let g = lock();
    drop(e);
    drop(g);
}
