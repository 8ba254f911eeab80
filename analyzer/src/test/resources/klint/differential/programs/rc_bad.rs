//! A shared owner of a guard: released with the last one.
use std::rc::Rc;
use std::sync::Arc;
pub fn entry(a: bool, b: bool) {
    let r = Rc::new(lock());
    let s = r.clone();
    drop(r);
    sleep();
    drop(s);
    let x = Arc::new(lock());
    if a {
        let y = Arc::clone(&x);
        drop(x);
        sleep();
        drop(y);
    } else {
        drop(x);
    }
    let o: Rc<Option<Guard>> = Rc::new(try_lock(b));
    if o.is_some() {
        sleep();
    }
}
