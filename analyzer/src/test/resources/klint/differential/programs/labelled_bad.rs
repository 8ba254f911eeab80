//! Labelled blocks with values, left early.
pub fn entry(a: bool, b: bool) {
    let g = 'here: {
        let g = lock();
        if a {
            break 'here Some(g);
        }
        if b {
            break 'here None;
        }
        drop(g);
        Some(lock())
    };
    sleep();
    drop(g);
    let v = 'l: loop {
        let h = lock();
        if coin() {
            break 'l h;
        }
    };
    sleep();
    drop(v);
}
