//@ uses: spinlock, arc, kbox, might_sleep, error
//! A cell that is filled at most once drops the value if another one was faster: under a lock that matters only for what sleeps.
use core::cell::UnsafeCell;
use core::mem::MaybeUninit;
use core::sync::atomic::{AtomicU32, Ordering};
use kernel::prelude::*;

pub struct Buffer {
    id: u32,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Once<T> {
    state: AtomicU32,
    value: UnsafeCell<MaybeUninit<T>>,
}

impl<T> Once<T> {
    pub fn fill(&self, value: T) -> bool {
        if let Ok(0) = self.state.compare_exchange(0, 1, Ordering::Relaxed, Ordering::Relaxed) {
            unsafe { core::ptr::write(self.value.get().cast(), value) };
            self.state.store(2, Ordering::Release);
            true
        } else {
            false
        }
    }
}

pub fn filled_with_a_box_ok(q: &SpinLock<u32>, once: &Once<KBox<u32>>) -> Result {
    let b = KBox::new(3, GFP_KERNEL)?;
    let _g = q.lock();
    once.fill(b);
    Ok(())
}

pub fn filled_with_what_sleeps_bad(q: &SpinLock<u32>, once: &Once<Buffer>) {
    let b = Buffer { id: 1 };
    let _g = q.lock();
    once.fill(b); //~ ERROR[sleep-in-atomic]
}

pub fn filled_with_a_fresh_owner_bad(q: &SpinLock<u32>, once: &Once<Arc<Buffer>>) -> Result {
    let b = Arc::new(Buffer { id: 2 }, GFP_KERNEL)?;
    let _g = q.lock();
    once.fill(b); //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn filled_with_a_clone_ok(q: &SpinLock<u32>, once: &Once<Arc<Buffer>>, kept: &Arc<Buffer>) {
    let _g = q.lock();
    once.fill(kept.clone());
}

pub fn filled_before_the_lock_ok(q: &SpinLock<u32>, once: &Once<Buffer>) {
    once.fill(Buffer { id: 3 });
    let _g = q.lock();
}
