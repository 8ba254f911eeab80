//! Written through pointers whose target is not known.
struct Links {
    first: *mut bool,
    other: Option<*mut Option<Guard>>,
}
fn pick<'a>(a: &'a mut bool, b: &'a mut bool, first: bool) -> &'a mut bool {
    if first { a } else { b }
}
fn address(a: &mut bool) -> *mut bool {
    a
}
fn offset(p: *mut bool, n: usize) -> *mut bool {
    unsafe { p.add(n) }
}
fn store(l: &Links) {
    unsafe { *l.first = true };
}
fn fill(l: &Links) {
    if let Some(p) = l.other {
        unsafe { *p = Some(lock()) };
    }
}
pub fn entry(a: bool) {
    let mut x = false;
    let mut y = false;
    *pick(&mut x, &mut y, coin()) = true;
    if y {
        let _g = lock();
        sleep();
    }
    if x {
        let _g = lock();
        sleep();
    }
    let mut z = false;
    let p = address(&mut z);
    unsafe { *p = true };
    if z {
        let _g = lock();
        sleep();
    }
    let mut all = [false, false];
    let q = offset(&raw mut all[0], 1);
    unsafe { *q = true };
    if all[1] {
        let _g = lock();
        sleep();
    }
    let mut w = false;
    let l = Links { first: &raw mut w, other: None };
    store(&l);
    if w {
        let _g = lock();
        sleep();
    }
    let mut slot = None;
    fill(&Links { first: &raw mut w, other: Some(&raw mut slot) });
    sleep();
    drop(slot);
    let mut v = false;
    let stored = std::cell::Cell::new(std::ptr::null_mut::<bool>());
    stored.set(&raw mut v);
    unsafe { *stored.get() = true };
    if v {
        let _g = lock();
        sleep();
    }
}
