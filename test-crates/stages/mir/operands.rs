//! A value that waits for a later operand is dropped before the statement's temporaries when that
//! operand leaves.
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
        self.0 .0
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

fn fallible(n: u32) -> Option<u32> {
    if n > 1 {
        Some(n)
    } else {
        None
    }
}

pub struct Pair {
    pub noisy: Noisy,
    pub seen: u32,
    pub number: u32,
}

pub fn in_a_struct(lock: &Lock, n: u32) -> Option<Pair> {
    let pair = Pair {
        noisy: make(n),
        seen: lock.lock().value(),
        number: fallible(n)?,
    };
    Some(pair)
}

pub fn in_a_tail(lock: &Lock, n: u32) -> Option<Pair> {
    Some(Pair {
        noisy: make(n),
        seen: lock.lock().value(),
        number: fallible(n)?,
    })
}

fn take(_: Noisy, _: u32, _: u32) -> u32 {
    0
}

pub fn in_a_call(lock: &Lock, n: u32) -> Option<u32> {
    mark(take(make(n), lock.lock().value(), fallible(n)?));
    None
}

impl Noisy {
    fn with(self, _: u32, _: u32) -> Noisy {
        self
    }
}

pub fn in_a_method_call(lock: &Lock, n: u32) -> Option<u32> {
    consume(make(n).with(lock.lock().value(), fallible(n)?));
    None
}

pub fn in_a_tuple(lock: &Lock, n: u32) -> Option<(Noisy, u32, u32)> {
    let t = (make(n), lock.lock().value(), fallible(n)?);
    Some(t)
}

pub fn in_an_array(lock: &Lock, n: u32) -> Option<[Noisy; 2]> {
    Some([make(lock.lock().value()), make(fallible(n)?)])
}

pub fn variable_as_an_operand(noisy: Noisy, lock: &Lock, n: u32) -> Option<(Noisy, u32, u32)> {
    let t = (noisy, lock.lock().value(), fallible(n)?);
    Some(t)
}

pub fn in_a_loop(lock: &Lock, n: u32) -> u32 {
    loop {
        let t = (
            make(n),
            lock.lock().value(),
            if n > 2 { break 1 } else { n },
        );
        mark(t.1);
    }
}

pub fn nested(lock: &Lock, n: u32) -> Option<u32> {
    let n = take(
        make(1),
        take(make(2), lock.lock().value(), fallible(n)?),
        fallible(n + 1)?,
    );
    Some(n)
}

pub fn of_an_assignment(pair: &mut Pair, lock: &Lock, n: u32) -> Option<()> {
    *pair = Pair {
        noisy: make(n),
        seen: lock.lock().value(),
        number: fallible(n)?,
    };
    Some(())
}
