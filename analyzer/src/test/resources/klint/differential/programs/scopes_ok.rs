//! A statement's temporaries end with it.
fn nap() -> bool {
    sleep();
    true
}
pub fn entry(a: bool) {
    lock().ready();
    sleep();
    let x = lock().ready();
    sleep();
    let _ = lock();
    sleep();
    {
        let _g = lock();
    }
    sleep();
    let y = { let g = lock(); g.ready() };
    sleep();
    let b = lock().ready() || a;
    sleep();
}
