//! Slices of guards, and slice patterns that take them apart.
fn from_vec(v: Vec<Guard>) {
    if let [first, ..] = v.as_slice() {
        peek(first);
        sleep();
    }
}
fn first_of(gs: &mut [Option<Guard>]) -> Option<Guard> {
    gs[0].take()
}
fn by_index(gs: &mut [Option<Guard>], i: usize) {
    gs[i] = Some(lock());
}
pub fn entry(a: bool, b: bool) {
    if a {
        from_vec(vec![lock()]);
    }
    let mut all = [Some(lock()), None, None];
    let g = first_of(&mut all);
    sleep();
    drop(g);
    let mut more: [Option<Guard>; 3] = [None, None, None];
    by_index(&mut more, if b { 1 } else { 2 });
    sleep();
    let [x, y, z] = more;
    drop(z);
    sleep();
    drop((x, y));
    let arr = [lock(), lock()];
    let [p, q] = arr;
    drop(p);
    sleep();
    drop(q);
    let v: Vec<Guard> = vec![lock(), lock()];
    for g in v.iter() {
        peek(g);
        sleep();
    }
}
