// SPDX-License-Identifier: MIT OR Apache-2.0

//! What a fixture gets by `use kernel::prelude::*`: the names of the regions that it uses.

#[rustfmt::skip]
mod names {
// region:alloc
pub use crate::alloc::{flags::*, AllocError, Flags};
// endregion:alloc
// region:kbox
pub use crate::alloc::{KBox, KVBox, VBox};
// endregion:kbox
// region:kvec
pub use crate::alloc::{KVVec, KVec, VVec};
// endregion:kvec
// region:arc
pub use crate::sync::{Arc, ArcBorrow, UniqueArc};
// endregion:arc
// region:aref
pub use crate::sync::aref::{ARef, AlwaysRefCounted};
// endregion:aref
// region:completion
pub use crate::sync::Completion;
// endregion:completion
// region:condvar
pub use crate::sync::{new_condvar, CondVar};
// endregion:condvar
// region:cpu
pub use crate::cpu::*;
// endregion:cpu
// region:device
pub use crate::device::Device;
// endregion:device
// region:error
pub use crate::error::{code::*, Error, Result};
// endregion:error
// region:foreign
pub use crate::types::ForeignOwnable;
// endregion:foreign
// region:io
pub use crate::io::IoMem;
// endregion:io
// region:lock
pub use crate::sync::lock::{Backend, Guard, Lock};
// endregion:lock
// region:locked_by
pub use crate::sync::LockedBy;
// endregion:locked_by
// region:might_sleep
pub use crate::task::{might_sleep, msleep, schedule};
// endregion:might_sleep
// region:build_assert
pub use crate::build_assert;
// endregion:build_assert
// region:cant_sleep
pub use crate::task::cant_sleep;
// endregion:cant_sleep
// region:cond_resched
pub use crate::task::cond_resched;
// endregion:cond_resched
// region:mutex
pub use crate::sync::{new_mutex, Mutex, MutexGuard};
// endregion:mutex
// region:opaque
pub use crate::types::Opaque;
// endregion:opaque
// region:print
pub use crate::{pr_err, pr_info};
// endregion:print
// region:module
pub use crate::{Module, ThisModule};
// endregion:module
// region:raw_spinlock
pub use crate::sync::{RawSpinLock, RawSpinLockGuard};
// endregion:raw_spinlock
// region:rcu
pub use crate::sync::rcu;
// endregion:rcu
// region:rwsem
pub use crate::sync::RwSem;
// endregion:rwsem
// region:scope_guard
pub use crate::types::ScopeGuard;
// endregion:scope_guard
// region:spinlock
pub use crate::sync::{new_spinlock, SpinLock, SpinLockGuard};
// endregion:spinlock
// region:spinlock_irq
pub use crate::sync::{SpinLockIrq, SpinLockIrqGuard};
// endregion:spinlock_irq
// region:srcu
pub use crate::sync::Srcu;
// endregion:srcu
}

#[allow(unused_imports)]
pub use names::*;

pub use core::pin::Pin;
