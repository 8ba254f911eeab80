// SPDX-License-Identifier: MIT OR Apache-2.0

//! Synchronisation.

// region:lock needs: sync opaque scope_guard
pub mod lock;
// endregion:lock
// region:arc needs: sync kbox opaque
pub mod arc;
pub mod refcount;
pub use arc::{Arc, ArcBorrow, UniqueArc};
pub use refcount::Refcount;
// endregion:arc
// region:aref needs: sync
pub mod aref;
// endregion:aref
// region:completion needs: sync opaque
pub mod completion;
pub use completion::Completion;
// endregion:completion
// region:condvar needs: lock
mod condvar;
pub use condvar::{new_condvar, CondVar};
// endregion:condvar
// region:locked_by needs: lock
mod locked_by;
pub use locked_by::LockedBy;
// endregion:locked_by
// region:rcu needs: sync opaque
pub mod rcu;
// endregion:rcu
// region:srcu needs: sync opaque
pub mod srcu;
pub use srcu::Srcu;
// endregion:srcu
// region:mutex needs: lock
pub use lock::mutex::{new_mutex, Mutex, MutexGuard};
// endregion:mutex
// region:spinlock needs: lock
pub use lock::spinlock::{new_spinlock, SpinLock, SpinLockGuard};
// endregion:spinlock
// region:spinlock_irq needs: spinlock
pub use lock::spinlock::{SpinLockIrq, SpinLockIrqGuard};
// endregion:spinlock_irq
// region:raw_spinlock needs: lock
pub use lock::raw_spinlock::{RawSpinLock, RawSpinLockGuard};
// endregion:raw_spinlock
// region:rwsem needs: sync opaque
pub mod rwsem;
pub use rwsem::RwSem;
// endregion:rwsem
