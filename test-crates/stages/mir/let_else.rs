//! `let else`: temporaries of the initialiser end before the `else` block, the variables live on.

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

pub fn simple(o: Option<Noisy>) -> u32 {
    let Some(n) = o else {
        mark(1);
        return 0;
    };
    mark(2);
    n.0
}

pub fn temporaries(l: &Lock) -> u32 {
    let _a = make(1);
    let Some(_n) = maybe(l.lock().value()) else {
        mark(1);
        return 0;
    };
    mark(2);
    1
}

pub fn extended(o: u32) -> u32 {
    let Some(n) = &maybe(o) else {
        mark(1);
        return 0;
    };
    mark(2);
    n.0
}

pub fn alternatives(r: Result<Noisy, Noisy>) {
    let (Ok(n) | Err(n)) = r;
    mark(1);
    consume(n);
}

pub fn alternatives_that_fail(r: Option<Result<Noisy, Noisy>>) {
    let Some(Ok(n) | Err(n)) = r else {
        mark(3);
        return;
    };
    mark(n.0);
}

pub fn in_a_loop() {
    loop {
        let Some(n) = maybe(1) else { break };
        mark(n.0);
    }
    mark(2);
}

pub fn rest_of_the_value(o: Option<(Noisy, Noisy)>) {
    let Some((a, _)) = o else {
        panic!();
    };
    mark(a.0);
}

pub fn rest_of_a_temporary() {
    fn pair() -> Option<(Noisy, Noisy)> {
        None
    }
    let Some((a, _)) = pair() else {
        return;
    };
    mark(a.0);
}
