//! The combinator dropped it, or had none.
pub fn entry(a: bool, b: bool) {
    let g = try_lock(a).and_then(|_| None::<Guard>);
    sleep();
    let n = try_lock(b).map(|g| g.ready());
    sleep();
    let m = lock_or(a).is_ok_and(|_| true);
    sleep();
    try_lock(a).unwrap_or_else(lock).unlock();
    sleep();
    let x = try_lock(a).map_or(false, |_| true);
    sleep();
    if let Err(_) = lock_or(a) {
        sleep();
    }
    let o = try_lock(b).filter(|_| false);
    sleep();
}
