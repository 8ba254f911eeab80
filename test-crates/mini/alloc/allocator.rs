// SPDX-License-Identifier: MIT OR Apache-2.0

//! The kernel's three allocators, which differ in one C function.

// region:alloc
use super::{AllocError, Allocator, Flags};
use crate::bindings;
use core::alloc::Layout;
use core::ffi::c_void;
use core::ptr::{self, NonNull};

pub struct Kmalloc;

pub struct Vmalloc;

pub struct KVmalloc;

struct ReallocFunc(unsafe extern "C" fn(*const c_void, usize, u32) -> *mut c_void);

impl ReallocFunc {
    const KREALLOC: Self = Self(bindings::krealloc);
    const VREALLOC: Self = Self(bindings::vrealloc);
    const KVREALLOC: Self = Self(bindings::kvrealloc);

    /// # Safety
    ///
    /// As of [`Allocator::realloc`].
    unsafe fn call(
        &self,
        ptr: Option<NonNull<u8>>,
        layout: Layout,
        old_layout: Layout,
        flags: Flags,
    ) -> Result<NonNull<[u8]>, AllocError> {
        let size = layout.size();
        let ptr = match ptr {
            Some(ptr) => {
                if old_layout.size() == 0 {
                    ptr::null()
                } else {
                    ptr.as_ptr()
                }
            }
            None => ptr::null(),
        };

        let raw_ptr = unsafe { self.0(ptr.cast(), size, flags.0).cast() };

        let ptr = if size == 0 {
            super::dangling_from_layout(layout)
        } else {
            NonNull::new(raw_ptr).ok_or(AllocError)?
        };

        Ok(NonNull::slice_from_raw_parts(ptr, size))
    }
}

unsafe impl Allocator for Kmalloc {
    unsafe fn realloc(
        ptr: Option<NonNull<u8>>,
        layout: Layout,
        old_layout: Layout,
        flags: Flags,
    ) -> Result<NonNull<[u8]>, AllocError> {
        let layout = layout.pad_to_align();

        unsafe { ReallocFunc::KREALLOC.call(ptr, layout, old_layout, flags) }
    }
}

unsafe impl Allocator for Vmalloc {
    unsafe fn realloc(
        ptr: Option<NonNull<u8>>,
        layout: Layout,
        old_layout: Layout,
        flags: Flags,
    ) -> Result<NonNull<[u8]>, AllocError> {
        unsafe { ReallocFunc::VREALLOC.call(ptr, layout, old_layout, flags) }
    }
}

unsafe impl Allocator for KVmalloc {
    unsafe fn realloc(
        ptr: Option<NonNull<u8>>,
        layout: Layout,
        old_layout: Layout,
        flags: Flags,
    ) -> Result<NonNull<[u8]>, AllocError> {
        let layout = layout.pad_to_align();

        unsafe { ReallocFunc::KVREALLOC.call(ptr, layout, old_layout, flags) }
    }
}
// endregion:alloc
