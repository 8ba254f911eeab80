//! Swapped away and dropped.
fn exchange(a: &mut Option<Guard>, b: &mut Option<Guard>) {
    mem::swap(a, b);
}
pub fn entry(a: bool) {
    let mut x = Some(lock());
    let mut y = None;
    exchange(&mut x, &mut y);
    drop(y);
    sleep();
    let mut s = try_lock(a);
    drop(mem::take(&mut s));
    sleep();
    drop(x);
}
