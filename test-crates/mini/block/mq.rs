// SPDX-License-Identifier: MIT OR Apache-2.0

//! Multi-queue block drivers.

// region:block
use crate::bindings;
use crate::error::Result;
use crate::sync::aref::{ARef, AlwaysRefCounted};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// One request of the block layer.
#[repr(transparent)]
pub struct Request(bindings::request);

impl Request {
    pub fn as_raw(&self) -> *mut bindings::request {
        let this: *const Self = self;
        this.cast_mut().cast()
    }

    /// Tells the block layer that the request is done.
    pub fn end_ok(this: ARef<Self>) {
        let raw = this.as_raw();
        core::mem::forget(this);
        unsafe { bindings::blk_mq_end_request(raw, bindings::BLK_STS_OK) };
    }

    /// Has the completion run where the request came from.
    pub fn complete(this: ARef<Self>) {
        let ptr = ARef::into_raw(this);
        unsafe { bindings::blk_mq_complete_request(ptr.as_ptr().cast()) };
    }
}

unsafe impl Sync for Request {}

unsafe impl AlwaysRefCounted for Request {
    fn inc_ref(&self) {}

    unsafe fn dec_ref(_obj: NonNull<Self>) {}
}

/// What a driver does with requests.
pub trait Operations: Sized {
    type QueueData: Sync;

    /// Runs in an RCU read-side section, unless the tag set says it may block.
    fn queue_rq(queue_data: &Self::QueueData, rq: ARef<Request>, is_last: bool) -> Result;

    fn commit_rqs(queue_data: &Self::QueueData);

    fn complete(rq: ARef<Request>);
}

/// The operations as the block layer calls them.
pub struct OperationsVTable<T: Operations>(PhantomData<T>);

impl<T: Operations> OperationsVTable<T> {
    const VTABLE: bindings::blk_mq_ops = bindings::blk_mq_ops {
        queue_rq: Some(Self::queue_rq_callback),
        commit_rqs: Some(Self::commit_rqs_callback),
        complete: Some(Self::complete_callback),
    };

    pub const fn build() -> &'static bindings::blk_mq_ops {
        &Self::VTABLE
    }

    unsafe extern "C" fn queue_rq_callback(
        hctx: *mut bindings::blk_mq_hw_ctx,
        bd: *const bindings::blk_mq_queue_data,
    ) -> bindings::blk_status_t {
        let rq = unsafe { ARef::from_raw(NonNull::new_unchecked((*bd).rq.cast::<Request>())) };
        let queue_data = unsafe { &*hctx.cast::<T::QueueData>() };

        unsafe { bindings::blk_mq_start_request((*bd).rq) };

        match T::queue_rq(queue_data, rq, unsafe { (*bd).last }) {
            Ok(()) => bindings::BLK_STS_OK,
            Err(_) => bindings::BLK_STS_IOERR,
        }
    }

    unsafe extern "C" fn commit_rqs_callback(hctx: *mut bindings::blk_mq_hw_ctx) {
        T::commit_rqs(unsafe { &*hctx.cast::<T::QueueData>() })
    }

    unsafe extern "C" fn complete_callback(rq: *mut bindings::request) {
        T::complete(unsafe { ARef::from_raw(NonNull::new_unchecked(rq.cast())) })
    }
}
// endregion:block
