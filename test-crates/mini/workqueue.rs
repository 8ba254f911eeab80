// SPDX-License-Identifier: MIT OR Apache-2.0

//! Work that a kernel thread does later, and may sleep in.

// region:workqueue
use crate::bindings;
use crate::sync::Arc;
use crate::types::Opaque;
use core::ffi::c_int;
use core::marker::PhantomData;

#[repr(transparent)]
pub struct Queue(Opaque<bindings::workqueue_struct>);

unsafe impl Send for Queue {}

unsafe impl Sync for Queue {}

impl Queue {
    /// Queues `work`; gives it back if it is queued already.
    pub fn enqueue<T: WorkItem + HasWork>(&self, work: Arc<T>) -> Result<(), Arc<T>> {
        let ptr = Arc::into_raw(work);
        let raw = unsafe { (*T::raw_get_work(ptr.cast_mut())).work.get() };
        let queued = unsafe {
            (*raw).func = Some(run_callback::<T>);
            bindings::queue_work_on(
                bindings::wq_misc_consts_WORK_CPU_UNBOUND as c_int,
                self.0.get(),
                raw,
            )
        };
        if queued {
            Ok(())
        } else {
            Err(unsafe { Arc::from_raw(ptr) })
        }
    }
}

/// The queue that everybody may use.
pub fn system() -> &'static Queue {
    unsafe { &*bindings::system_wq.cast() }
}

/// What runs in process context.
pub trait WorkItem: Sized {
    type Pointer;

    fn run(this: Self::Pointer);
}

/// A work item inside a `T`.
#[repr(transparent)]
pub struct Work<T: ?Sized> {
    work: Opaque<bindings::work_struct>,
    _inner: PhantomData<T>,
}

unsafe impl<T: ?Sized> Send for Work<T> {}

unsafe impl<T: ?Sized> Sync for Work<T> {}

impl<T: ?Sized> Work<T> {
    pub const fn new() -> Self {
        Self { work: Opaque::zeroed(), _inner: PhantomData }
    }

    /// Waits until the work is not running and not queued.
    pub fn cancel_sync(&self) -> bool {
        unsafe { bindings::cancel_work_sync(self.work.get()) }
    }
}

/// Where in a `Self` its work item is.
///
/// # Safety
///
/// The two functions are each other's inverse.
pub unsafe trait HasWork: Sized + WorkItem<Pointer = Arc<Self>> {
    /// # Safety
    ///
    /// `ptr` is valid.
    unsafe fn raw_get_work(ptr: *mut Self) -> *mut Work<Self>;

    /// # Safety
    ///
    /// `ptr` is the work item of a `Self`.
    unsafe fn work_container_of(ptr: *mut Work<Self>) -> *mut Self;
}

#[macro_export]
macro_rules! impl_has_work {
    (impl HasWork<Self> for $self:ty { self.$field:ident }) => {
        unsafe impl $crate::workqueue::HasWork for $self {
            unsafe fn raw_get_work(ptr: *mut Self) -> *mut $crate::workqueue::Work<Self> {
                unsafe { ::core::ptr::addr_of_mut!((*ptr).$field) }
            }

            unsafe fn work_container_of(ptr: *mut $crate::workqueue::Work<Self>) -> *mut Self {
                unsafe { ptr.byte_sub(::core::mem::offset_of!($self, $field)).cast() }
            }
        }
    };
}
pub use impl_has_work;

unsafe extern "C" fn run_callback<T: HasWork>(ptr: *mut bindings::work_struct) {
    let this = unsafe { T::work_container_of(ptr.cast()) };

    T::run(unsafe { Arc::from_raw(this.cast_const()) })
}
// endregion:workqueue
