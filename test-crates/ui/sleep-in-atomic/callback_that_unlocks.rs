//@ uses: spinlock, mutex, might_sleep
//! C enters the callback with the list's lock held; the callback may release it and say so by what it returns.
use core::ffi::{c_ulong, c_void};
use kernel::bindings;
use kernel::prelude::*;

pub struct Shrinker {
    lru: bindings::list_lru,
}

unsafe extern "C" fn isolate_skips(
    _item: *mut bindings::list_head,
    _lru: *mut bindings::list_lru_one,
    _arg: *mut c_void,
) -> bindings::lru_status {
    bindings::lru_status_LRU_SKIP
}

unsafe extern "C" fn isolate_sleeps(
    _item: *mut bindings::list_head,
    _lru: *mut bindings::list_lru_one,
    _arg: *mut c_void,
) -> bindings::lru_status {
    might_sleep(); //~ ERROR[sleep-in-atomic]
    bindings::lru_status_LRU_ROTATE
}

/// The lock that protects the list, which the callback is entered with.
static LIST_LOCK: SpinLock<()> = SpinLock::new(());

unsafe extern "C" fn isolate_unlocks(
    _item: *mut bindings::list_head,
    _lru: *mut bindings::list_lru_one,
    _arg: *mut c_void,
) -> bindings::lru_status {
    unsafe { bindings::spin_unlock(LIST_LOCK.as_raw()) };
    might_sleep();
    bindings::lru_status_LRU_REMOVED_RETRY
}

pub fn walk_ok(s: &mut Shrinker, budget: c_ulong) {
    unsafe {
        bindings::list_lru_walk(
            &mut s.lru,
            Some(isolate_skips),
            core::ptr::null_mut(),
            budget,
        );
        bindings::list_lru_walk(
            &mut s.lru,
            Some(isolate_sleeps),
            core::ptr::null_mut(),
            budget,
        );
        bindings::list_lru_walk(
            &mut s.lru,
            Some(isolate_unlocks),
            core::ptr::null_mut(),
            budget,
        );
    }
}
