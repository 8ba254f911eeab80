//! A value that is taken out of such a place, or dropped in it.
use std::mem::MaybeUninit;
pub fn entry(a: bool) {
    let mut m = MaybeUninit::<Guard>::uninit();
    m.write(lock());
    drop(unsafe { m.assume_init() });
    sleep();
    let mut n = MaybeUninit::new(lock());
    unsafe { n.assume_init_drop() };
    sleep();
    let k = MaybeUninit::new(lock());
    let g = unsafe { k.assume_init_read() };
    if a {
        peek(&g);
    }
    drop(g);
    sleep();
}
