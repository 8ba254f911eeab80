//! A lazy iterator does nothing; what a loop drops is gone.
pub fn entry(a: bool) {
    let g = lock();
    let it = [1, 2].iter().map(|_| sleep());
    drop(it);
    drop(g);
    for g in Several(a) {
        drop(g);
        sleep();
    }
    sleep();
    Several(a).for_each(|g| drop(g));
    sleep();
    let n = Several(a).count();
    if n > 1 {
        sleep();
    }
}
