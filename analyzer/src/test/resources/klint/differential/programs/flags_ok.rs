//! A boolean that tells whether the guard is held.
pub fn entry(a: bool, b: bool) {
    let g = if a { Some(lock()) } else { None };
    if !a {
        sleep();
    }
    drop(g);
    let mut held = false;
    let mut h = None;
    if b {
        h = Some(lock());
        held = true;
    }
    if held {
        drop(h.take());
    }
    sleep();
    let o = try_lock(a);
    let got = o.is_some();
    if !got {
        sleep();
    }
    drop(o);
    sleep();
}
