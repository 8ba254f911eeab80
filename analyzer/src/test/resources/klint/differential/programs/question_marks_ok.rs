//! What `?` leaves behind is dropped.
fn one(a: bool) -> Result<Guard, Fault> {
    let g = lock_or(a)?;
    drop(g);
    sleep();
    lock_or(coin())
}
fn two(a: bool) -> Option<()> {
    let _g = try_lock(a)?;
    Some(())
}
pub fn entry(a: bool) {
    if one(a).is_err() {
        sleep();
    }
    if two(a).is_some() {
        sleep();
    }
    two(a).unwrap_or_else(|| sleep());
}
