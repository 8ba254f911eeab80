//! In `else` it was not taken; `_` does not keep it.
pub fn entry(a: bool, b: bool) {
    let Ok(_) = lock_or(a) else {
        sleep();
        return;
    };
    sleep();
    let Some(g) = try_lock(b) else {
        sleep();
        return;
    };
    drop(g);
    sleep();
}
