//@ edition: 2024
//! Chains of lets: what each holds lives through the block.
pub fn entry(a: bool, b: bool) {
    if let Some(g) = try_lock(a)
        && b
        && peek(&g)
    {
        sleep();
    }
    if b && let Some(_) = try_lock(a) {
        sleep();
    } else {
        sleep();
    }
    while a
        && let Some(g) = try_lock(coin())
    {
        sleep();
        drop(g);
        break;
    }
}
