//@ uses: spinlock, mutex
//! A lock's guard, through the type alias and the generic lock behind it.
use kernel::prelude::*;

pub struct Queue {
    pub pending: u32,
    pub lock: SpinLock<u64>,
}

pub fn guards(q: &SpinLock<Queue>, m: &Mutex<Option<u8>>) -> u32 {
    let g = q.lock();
//      ^ ty: kernel::sync::lock::Guard<lock_guard::Queue, kernel::sync::lock::spinlock::SpinLockBackend>
//          ^^^^^^^^ callee: kernel::sync::lock::Lock::lock
    let n = g.pending + 1;
//      ^ ty: u32
    let inner = g.lock.lock();
//      ^^^^^ ty: kernel::sync::lock::Guard<u64, kernel::sync::lock::spinlock::SpinLockBackend>
//              ^^^^^^^^^^^^^ callee: kernel::sync::lock::Lock::lock
    let wide = *inner;
//      ^^^^ ty: u64
    let held = m.try_lock();
//      ^^^^ ty: core::option::Option<kernel::sync::lock::Guard<core::option::Option<u8>, kernel::sync::lock::mutex::MutexBackend>>
    drop(held);
    let taken = m.lock().take();
//      ^^^^^ ty: core::option::Option<u8>
//              ^^^^^^^^ ty: kernel::sync::lock::Guard<core::option::Option<u8>, kernel::sync::lock::mutex::MutexBackend>
    n + wide as u32 + taken.map_or(0, u32::from)
}
