//! A place that may be without a value does not drop it.
use std::mem::MaybeUninit;
pub fn entry(a: bool) {
    let mut m = MaybeUninit::<Guard>::uninit();
    m.write(lock());
    sleep();
    let g = unsafe { m.assume_init() };
    if a {
        sleep();
    }
    drop(g);
    let m = MaybeUninit::new(lock());
    sleep();
    let _ = m;
    sleep();
}
