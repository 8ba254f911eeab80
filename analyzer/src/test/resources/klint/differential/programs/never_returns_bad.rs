//! A function that only calls itself, deeper and deeper.
fn down(n: u32) {
    mem::forget(lock());
    if n == 0 {
        sleep();
    }
    down(n.wrapping_sub(1))
}
fn round(n: u32) {
    mem::forget(lock());
    other(n)
}
fn other(n: u32) {
    sleep();
    round(n.wrapping_sub(1))
}
pub fn entry(a: bool) {
    if a {
        down(1);
    } else {
        round(2);
    }
}
