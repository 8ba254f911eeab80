//! The same, and nothing is held any more when it sleeps.
fn first_of(gs: &mut [Option<Guard>]) -> Option<Guard> {
    gs[0].take()
}
pub fn entry(a: bool, b: bool) {
    let mut all = [Some(lock()), None];
    let g = first_of(&mut all);
    drop(g);
    sleep();
    let arr = [lock(), lock()];
    let [p, q] = arr;
    drop(p);
    drop(q);
    sleep();
    let v: Vec<Guard> = vec![lock()];
    drop(v);
    sleep();
    if let [x, y] = [try_lock(a), try_lock(b)] {
        drop((x, y));
    }
    sleep();
}
