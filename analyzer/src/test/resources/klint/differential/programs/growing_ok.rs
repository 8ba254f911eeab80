//! Released before each round sleeps.
pub fn entry(a: bool) {
    let mut g = lock();
    loop {
        if coin() {
            break;
        }
        drop(g);
        sleep();
        g = lock();
    }
    drop(g);
    let mut slot = None;
    while coin() {
        slot = Some(lock());
        slot = None;
        sleep();
    }
    sleep();
}
