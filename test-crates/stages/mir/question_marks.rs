//! `?` as `branch` and `from_residual`: what is live is dropped on the way out.

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

pub struct Error;

impl From<u32> for Error {
    fn from(_: u32) -> Error {
        Error
    }
}

fn may_fail(_: u32) -> Result<Noisy, u32> {
    Err(1)
}

fn with_noise(_: &Noisy) -> Result<u32, Error> {
    Ok(1)
}

pub fn option(o: Option<Noisy>) -> Option<u32> {
    let _a = make(1);
    let n = o?;
    mark(n.0);
    Some(n.0)
}

pub fn result() -> Result<u32, Error> {
    let a = may_fail(1)?;
    let b = may_fail(2)?;
    mark(a.0);
    Ok(b.0)
}

pub fn in_an_argument() -> Result<u32, Error> {
    consume(may_fail(1)?);
    Ok(number(&may_fail(2)?))
}

pub fn with_a_temporary() -> Result<u32, Error> {
    let n = with_noise(&make(1))?;
    mark(n);
    Ok(n)
}

pub fn in_the_tail(l: &Lock) -> Result<u32, Error> {
    let _a = l.lock();
    Ok(with_noise(&make(1))? + 1)
}

pub fn with_a_guard(l: &Lock) -> Option<u32> {
    let g = l.try_lock()?;
    mark(g.value());
    drop(g);
    mark(2);
    Some(3)
}

pub fn chained() -> Result<(Noisy, Noisy), Error> {
    Ok((may_fail(1)?, may_fail(2)?))
}

pub fn in_a_loop() -> Result<(), Error> {
    for i in 0..3 {
        let _n = make(i);
        may_fail(i)?;
    }
    Ok(())
}

pub fn in_a_closure() -> Option<u32> {
    let f = |o: Option<Noisy>| -> Option<u32> {
        let n = o?;
        Some(n.0)
    };
    f(None)
}

pub fn in_a_method_chain(o: Option<Option<Noisy>>) -> Option<u32> {
    Some(o?.as_ref()?.0)
}
