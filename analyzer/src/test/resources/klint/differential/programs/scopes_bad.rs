//! Shadowing, extension of temporaries, blocks and arguments.
fn both(_a: bool, _b: bool) {}
fn nap() -> bool {
    sleep();
    true
}
pub fn entry(a: bool) {
    let g = lock();
    let g = try_lock(a);
    sleep();
    drop(g);
    let r = &lock();
    sleep();
    peek(r);
    {
        let t = (&lock(), 1);
        sleep();
    }
    both(lock().ready(), nap());
    let x = if a { &lock() } else { &lock() };
    sleep();
    peek(x);
}
