//@ edition: 2024
//! In the other branch nothing is held.
pub fn entry(a: bool, b: bool) {
    if let Some(g) = try_lock(a)
        && b
    {
        drop(g);
        sleep();
    } else {
        sleep();
    }
    if b && let Ok(g) = lock_or(a) && { drop(g); true } {
        sleep();
    }
}
