//! Where locals and temporaries are dropped: reverse order, end of statement, end of block.
use core::ops::Deref;

pub struct SpinLock<T>(T);

pub struct SpinGuard<'a, T>(&'a SpinLock<T>);

impl<T> SpinLock<T> {
    pub fn lock(&self) -> SpinGuard<'_, T> {
        SpinGuard(self)
    }
}

impl<T> Deref for SpinGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0.0
    }
}

impl<T> Drop for SpinGuard<'_, T> {
    fn drop(&mut self) {}
}

pub struct Noisy(u32);

impl Drop for Noisy {
    fn drop(&mut self) {}
}

fn use_both(_a: u32, _b: &Noisy) {}

pub fn locals(q: &SpinLock<u32>) {
    let _a = Noisy(1);
    let _g = q.lock();
    let _b = Noisy(2);
}

pub fn temporaries(q: &SpinLock<u32>) {
    use_both(*q.lock(), &Noisy(3));
    let _ = Noisy(4);
    let _kept = &Noisy(5);
    match Noisy(6).0 {
        6 => {}
        _ => use_both(1, &Noisy(7)),
    }
}

pub fn tail(q: &SpinLock<u32>) -> u32 {
    let _a = Noisy(8);
    *q.lock()
}
