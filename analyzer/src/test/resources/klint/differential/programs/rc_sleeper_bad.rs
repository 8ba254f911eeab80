//! The last owner of what sleeps when it dies.
use std::rc::Rc;
use std::sync::Arc;
pub fn entry(a: bool) {
    let s = Rc::new(Sleeper::new());
    let g = lock();
    drop(s);
    drop(g);
    let s = Arc::new(Sleeper::new());
    let t = s.clone();
    drop(s);
    let g = lock();
    if a {
        drop(t);
    }
    drop(g);
}
