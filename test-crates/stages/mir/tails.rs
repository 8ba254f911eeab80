//! Temporaries of a block's tail end after the block's variables in 2021, before them in 2024.

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

pub fn function_tail(l: &Lock) -> u32 {
    let _a = make(1);
    l.lock().value()
}

pub fn block_tail(l: &Lock) {
    let x = {
        let _a = make(1);
        l.lock().value()
    };
    mark(x);
}

pub fn nested_tails(l: &Lock) -> u32 {
    let _a = make(1);
    {
        let _b = make(2);
        {
            let _c = make(3);
            l.lock().value()
        }
    }
}

pub fn statement_block(l: &Lock) {
    {
        let _a = make(1);
        mark(l.lock().value())
    }
    mark(2);
}

pub fn as_an_argument(l: &Lock) {
    mark({
        let _a = make(1);
        l.lock().value()
    });
}

pub fn unsafe_tail(l: &Lock) -> u32 {
    let _a = make(1);
    unsafe { l.lock().value() }
}

pub fn branch_tails(l: &Lock, c: bool) -> u32 {
    let _a = make(1);
    if c {
        let _b = make(2);
        l.lock().value()
    } else {
        l.lock().value() + 1
    }
}

pub fn arm_tails(l: &Lock, n: u32) -> u32 {
    let _a = make(1);
    match n {
        0 => l.lock().value(),
        _ => {
            let _b = make(2);
            l.lock().value()
        }
    }
}

pub fn match_as_a_tail(l: &Lock) -> u32 {
    let _a = make(1);
    match l.lock().value() {
        0 => 1,
        n => n,
    }
}

pub fn closure_tail(l: &Lock) -> u32 {
    let f = || {
        let _a = make(1);
        l.lock().value()
    };
    f()
}

pub fn loop_body_tail(l: &Lock) {
    for _ in 0..2 {
        let _a = make(1);
        mark(l.lock().value())
    }
}

pub fn let_with_a_semicolon(l: &Lock) -> u32 {
    let _a = make(1);
    let n = l.lock().value();
    n
}
