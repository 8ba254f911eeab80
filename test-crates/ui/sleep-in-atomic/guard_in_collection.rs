//@ uses: spinlock, might_sleep, kbox, error
//! Tuples, arrays and boxes own the guards in them.
use kernel::prelude::*;

pub fn tuple_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let pair = (a.lock(), b.lock());
    drop(pair.0);
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn tuple_both_dropped_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let pair = (a.lock(), b.lock());
    drop(pair.1);
    drop(pair.0);
    might_sleep();
}

pub fn array_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let both = [a.lock(), b.lock()];
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(both);
}

pub fn array_dropped_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let both = [a.lock(), b.lock()];
    drop(both);
    might_sleep();
}

pub fn array_taken_apart_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let [first, second] = [a.lock(), b.lock()];
    drop((first, second));
    might_sleep();
}

pub fn boxed_bad(q: &SpinLock<u32>) -> Result {
    let empty = KBox::<SpinLockGuard<'_, u32>>::new_uninit(GFP_KERNEL)?;
    let boxed = KBox::write(empty, q.lock());
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(boxed);
    Ok(())
}

pub fn boxed_and_dropped_ok(q: &SpinLock<u32>) -> Result {
    let empty = KBox::<SpinLockGuard<'_, u32>>::new_uninit(GFP_KERNEL)?;
    drop(KBox::write(empty, q.lock()));
    might_sleep();
    Ok(())
}
