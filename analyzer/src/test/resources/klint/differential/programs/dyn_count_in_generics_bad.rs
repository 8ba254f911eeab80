//! A closure of a generic function behind a trait object, which raises the count.
fn leaves<K: Kind>() {
    let d = try_lock(through(&|| {
        mem::forget(lock());
        true
    }));
    drop(d);
    sleep();
}
pub fn entry(a: bool) {
    leaves::<Spin>();
}
