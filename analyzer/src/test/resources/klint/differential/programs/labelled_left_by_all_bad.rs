//! Labelled blocks that every way leaves by `break`: what is after them runs.
fn plainly(a: bool) {
    'out: {
        let _g = lock();
        break 'out;
    }
    let _h = lock();
    if a {
        sleep();
    }
}
fn value(a: bool) -> Guard {
    let g = 'out: {
        if a {
            break 'out lock();
        } else {
            break 'out Guard::default();
        }
    };
    sleep();
    g
}
fn in_a_loop(a: bool) {
    let _g = SPIN.lock();
    'out: {
        loop {
            if a {
                return;
            }
            break 'out;
        }
    }
    sleep();
}
fn matched(a: bool) {
    let mut g = Some(lock());
    'out: {
        match g.take() {
            Some(h) => {
                mem::forget(h);
                break 'out;
            }
            None => break 'out,
        }
    };
    if a {
        sleep();
    }
    lower();
}
pub fn entry(a: bool, b: bool) {
    plainly(a);
    drop(value(b));
    in_a_loop(a);
    matched(b);
}
