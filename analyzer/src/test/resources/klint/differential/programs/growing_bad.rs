//! Counts that change in loops.
pub fn entry(a: bool) {
    let mut all = Vec::new();
    for i in 0..2 {
        all.push(lock());
        sleep();
    }
    sleep();
    drop(all);
    let mut slot = None;
    while coin() {
        if slot.is_some() {
            sleep();
        }
        slot = Some(lock());
    }
    drop(slot);
    let mut g = lock();
    loop {
        if coin() {
            break;
        }
        drop(g);
        sleep();
        g = lock();
    }
    sleep();
    drop(g);
}
