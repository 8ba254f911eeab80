//! Iterators with closures.
pub fn entry(a: bool, b: bool) {
    let g = lock();
    [1, 2].iter().for_each(|_| sleep());
    drop(g);
    let held: Vec<Guard> = (0..2).map(|_| lock()).collect();
    sleep();
    drop(held);
    let mut it = Several(a).filter(|g| g.ready());
    let g = it.next();
    if b {
        sleep();
    }
    drop(g);
    let n = lock();
    let _s: Vec<bool> = [true, false].iter().map(|x| { sleep(); *x }).collect();
    drop(n);
    for g in Several(a).take(1) {
        sleep();
        drop(g);
    }
    let last = Several(b).last();
    sleep();
    drop(last);
    let f = [Some(lock()), None].into_iter().flatten().next();
    sleep();
    drop(f);
    let mut opts = vec![None, Some(lock())];
    if let Some(slot) = opts.iter_mut().find(|o| o.is_some()) {
        let g = slot.take();
        sleep();
        drop(g);
    }
    let folded = [1u8].iter().fold(None, |_, _| Some(lock()));
    sleep();
    drop(folded);
}
