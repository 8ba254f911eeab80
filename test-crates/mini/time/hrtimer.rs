// SPDX-License-Identifier: MIT OR Apache-2.0

//! High-resolution timers.

// region:hrtimer
use crate::bindings;
use crate::sync::{Arc, ArcBorrow};
use crate::types::Opaque;
use core::marker::PhantomData;

/// A timer inside a `T`.
#[repr(C)]
pub struct HrTimer<T> {
    timer: Opaque<bindings::hrtimer>,
    _t: PhantomData<T>,
}

unsafe impl<T> Send for HrTimer<T> {}

unsafe impl<T> Sync for HrTimer<T> {}

impl<T> HrTimer<T> {
    pub const fn new() -> Self {
        Self { timer: Opaque::zeroed(), _t: PhantomData }
    }

    /// Waits for a callback that runs now.
    pub fn cancel(&self) -> bool {
        unsafe { bindings::hrtimer_cancel(self.timer.get()) != 0 }
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum HrTimerRestart {
    NoRestart = bindings::hrtimer_restart_HRTIMER_NORESTART,
    Restart = bindings::hrtimer_restart_HRTIMER_RESTART,
}

/// What runs when the timer fires, in hard-interrupt context.
pub trait HrTimerCallback: Sized {
    fn run(this: ArcBorrow<'_, Self>) -> HrTimerRestart;
}

/// Where in a `Self` its timer is.
///
/// # Safety
///
/// The two functions are each other's inverse.
pub unsafe trait HasHrTimer: Sized {
    /// # Safety
    ///
    /// `this` is valid.
    unsafe fn raw_get_timer(this: *const Self) -> *const HrTimer<Self>;

    /// # Safety
    ///
    /// `ptr` is the timer of a `Self`.
    unsafe fn timer_container_of(ptr: *mut HrTimer<Self>) -> *mut Self;
}

#[macro_export]
macro_rules! impl_has_hr_timer {
    (impl HasHrTimer for $self:ty { self.$field:ident }) => {
        unsafe impl $crate::time::hrtimer::HasHrTimer for $self {
            unsafe fn raw_get_timer(
                this: *const Self,
            ) -> *const $crate::time::hrtimer::HrTimer<Self> {
                unsafe { ::core::ptr::addr_of!((*this).$field) }
            }

            unsafe fn timer_container_of(
                ptr: *mut $crate::time::hrtimer::HrTimer<Self>,
            ) -> *mut Self {
                unsafe { ptr.byte_sub(::core::mem::offset_of!($self, $field)).cast() }
            }
        }
    };
}
pub use impl_has_hr_timer;

/// Starts the timer; the running timer owns a reference.
pub fn start<T: HrTimerCallback + HasHrTimer>(this: Arc<T>, nanos: i64) {
    let ptr = Arc::into_raw(this);
    let timer = unsafe { T::raw_get_timer(ptr) };
    let raw = unsafe { (*timer).timer.get() };
    unsafe {
        bindings::hrtimer_setup(
            raw,
            Some(run_callback::<T>),
            1,
            bindings::hrtimer_mode_HRTIMER_MODE_REL,
        );
        bindings::hrtimer_start_range_ns(raw, nanos, 0, bindings::hrtimer_mode_HRTIMER_MODE_REL);
    }
}

unsafe extern "C" fn run_callback<T: HrTimerCallback + HasHrTimer>(
    ptr: *mut bindings::hrtimer,
) -> bindings::hrtimer_restart {
    let this = unsafe { T::timer_container_of(ptr.cast()) };
    let owner = core::mem::ManuallyDrop::new(unsafe { Arc::from_raw(this.cast_const()) });

    T::run(owner.as_arc_borrow()) as bindings::hrtimer_restart
}
// endregion:hrtimer
