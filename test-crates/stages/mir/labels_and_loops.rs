//! Labelled blocks, loops with values, `continue` and `break` out of scopes that hold values.

pub struct Noisy(pub u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        gone(self.0);
    }
}

pub struct Lock(u32);

pub struct Guard<'a>(&'a Lock);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unlock(self.0);
    }
}

impl Lock {
    pub fn lock(&self) -> Guard<'_> {
        Guard(self)
    }
    pub fn try_lock(&self) -> Option<Guard<'_>> {
        None
    }
}

impl Guard<'_> {
    pub fn value(&self) -> u32 {
        self.0.0
    }
}

fn gone(_: u32) {}
fn unlock(_: &Lock) {}
fn mark(_: u32) {}
fn make(n: u32) -> Noisy {
    Noisy(n)
}
fn consume(_n: Noisy) {}
fn number(_n: &Noisy) -> u32 {
    1
}
fn test(n: u32) -> bool {
    n > 1
}

fn maybe(_: u32) -> Option<Noisy> {
    None
}

pub fn labelled_block(c: bool) -> u32 {
    let x = 'a: {
        let _n = make(1);
        if c {
            break 'a 1;
        }
        mark(1);
        2
    };
    mark(x);
    x
}

pub fn block_of_values(c: bool) -> Noisy {
    'a: {
        let n = make(1);
        if c {
            break 'a n;
        }
        make(2)
    }
}

pub fn loop_with_a_value() -> Noisy {
    loop {
        let n = make(1);
        if test(1) {
            break n;
        }
        if test(2) {
            continue;
        }
        mark(1);
    }
}

pub fn nested(c: bool) {
    'outer: loop {
        let _a = make(1);
        loop {
            let _b = make(2);
            if c {
                break 'outer;
            }
            if test(1) {
                continue 'outer;
            }
            if test(2) {
                break;
            }
        }
        mark(1);
    }
    mark(2);
}

pub fn while_with_values() {
    let mut i = 0;
    while i < 3 {
        let n = make(i);
        i += 1;
        if n.0 == 1 {
            continue;
        }
        consume(n);
    }
}

pub fn for_range() {
    for i in 0..3 {
        let _n = make(i);
        if i == 1 {
            break;
        }
        mark(i);
    }
    mark(9);
}

pub fn for_over_values(v: Vec<Noisy>) {
    for n in v {
        if n.0 == 1 {
            continue;
        }
        if n.0 == 2 {
            return;
        }
        consume(n);
    }
    mark(1);
}

pub fn for_with_a_pattern(v: Vec<(Noisy, Noisy)>) {
    for (a, _) in v {
        mark(a.0);
    }
}

pub fn for_with_temporaries(l: &Lock) {
    for i in 0..l.lock().value() {
        mark(i);
    }
    mark(2);
}

pub fn for_over_references(v: &[Noisy]) {
    for n in v {
        mark(n.0);
    }
}

pub fn for_over_an_array() {
    for n in [make(1), make(2)] {
        mark(n.0);
    }
}

pub fn moved_in_a_loop(n: Noisy) {
    let mut o = Some(n);
    loop {
        match o {
            Some(n) => {
                consume(n);
                o = maybe(1);
            }
            None => break,
        }
    }
}

pub fn returned_from_a_loop(l: &Lock) -> u32 {
    loop {
        let g = l.lock();
        if g.value() == 1 {
            return 3;
        }
        drop(g);
        mark(1);
    }
}

pub fn break_in_a_condition() {
    loop {
        if match maybe(1) {
            Some(n) => n.0 == 1,
            None => break,
        } {
            mark(1);
        }
    }
}
