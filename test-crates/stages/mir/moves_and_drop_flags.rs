//! Values that are moved on some paths are dropped on the others.

pub struct Noisy(u32);

impl Drop for Noisy {
    fn drop(&mut self) {}
}

fn consume(_n: Noisy) {}

pub fn moved_on_one_path(n: Noisy, c: bool) {
    if c {
        consume(n);
    }
}

pub fn assigned_twice() {
    let mut n = Noisy(1);
    n = Noisy(2);
    let _ = &n;
}

pub fn initialised_late(c: bool) {
    let n;
    if c {
        n = Noisy(3);
        let _ = &n;
    }
}

pub fn partial(pair: (Noisy, Noisy)) -> Noisy {
    let (first, _) = pair;
    first
}

pub fn in_a_loop(all: [Noisy; 3]) {
    for n in all {
        if n.0 == 2 {
            break;
        }
        consume(n);
    }
}
