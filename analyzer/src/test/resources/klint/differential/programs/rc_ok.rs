//@ known-bug: alarm, whether a counted owner is the last is not known
//! The last owner is gone when it sleeps.
use std::rc::Rc;
pub fn entry(a: bool) {
    let r = Rc::new(lock());
    drop(r);
    sleep();
    let s = Rc::new(Sleeper::new());
    let t = s.clone();
    drop(s);
    drop(t);
    if a {
        sleep();
    }
}
