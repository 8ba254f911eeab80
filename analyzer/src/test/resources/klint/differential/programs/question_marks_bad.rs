//! `?` with guards alive, and with guards in what it gives.
fn one(a: bool, b: bool) -> Result<(), Fault> {
    let g = lock_or(a)?;
    if b {
        sleep();
    }
    drop(g);
    let h = lock_or(b)?;
    lock_or(a)?;
    sleep();
    Ok(())
}
fn two(a: bool) -> Option<Guard> {
    let g = try_lock(a)?;
    let h = try_lock(coin())?;
    Some(h)
}
fn three(a: bool) -> Option<()> {
    let _s = Sleeper::new();
    let _g = try_lock(a)?;
    let _t = Sleeper::new();
    try_lock(coin())?;
    Some(())
}
pub fn entry(a: bool, b: bool) {
    let r = one(a, b);
    let g = two(a);
    if g.is_some() {
        sleep();
    }
    drop(g);
    three(b);
}
