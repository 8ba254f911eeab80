//! `let else`: the guard lives on after it.
pub fn entry(a: bool, b: bool) {
    let Some(g) = try_lock(a) else {
        sleep();
        return;
    };
    if b {
        sleep();
    }
    drop(g);
    let Ok(_) = lock_or(a) else { return };
    let Ok(ref h) = lock_or(!a) else { return };
    sleep();
    peek(h);
}
