//! What does not drop by itself holds on.
struct Kept {
    inner: ManuallyDrop<Guard>,
}
impl Drop for Kept {
    fn drop(&mut self) {
        if coin() {
            unsafe { ManuallyDrop::drop(&mut self.inner) };
        }
        sleep();
    }
}
pub fn entry(a: bool) {
    let k = Kept { inner: ManuallyDrop::new(lock()) };
    if a {
        drop(k);
    } else {
        mem::forget(k);
        sleep();
    }
}
