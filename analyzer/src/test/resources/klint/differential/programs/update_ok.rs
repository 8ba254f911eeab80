//! What `..base` does not take of a temporary is dropped at once.
struct Two {
    one: Option<Guard>,
    two: Option<Guard>,
}
fn full() -> Two {
    Two { one: Some(lock()), two: None }
}
pub fn entry(a: bool) {
    let t = Two { one: None, ..full() };
    sleep();
    drop(t);
    let base = Two { one: None, two: try_lock(a) };
    let u = Two { one: None, ..base };
    drop(u);
    sleep();
}
