//! The way that breaks without a value let go of the guard.
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
        None
    };
    if g.is_none() {
        sleep();
    }
    drop(g);
    let c = 'x: {
        let _g = lock();
        if b {
            break 'x true;
        }
        false
    };
    if c {
        sleep();
    }
}
