//! Dropped by hand.
struct Kept {
    inner: ManuallyDrop<Guard>,
}
impl Drop for Kept {
    fn drop(&mut self) {
        unsafe { ManuallyDrop::drop(&mut self.inner) };
        sleep();
    }
}
pub fn entry(a: bool) {
    let k = Kept { inner: ManuallyDrop::new(lock()) };
    if a {
        drop(k);
    }
    let mut m = ManuallyDrop::new(lock());
    let g = unsafe { ManuallyDrop::take(&mut m) };
    drop(g);
}
