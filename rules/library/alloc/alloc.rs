// SPDX-License-Identifier: MIT OR Apache-2.0

use core::intrinsics::opaque;
use core::ptr::NonNull;

pub use core::alloc::*;

#[derive(Copy, Clone, Debug, Default)]
#[lang = "global_alloc_ty"]
pub struct Global;

pub unsafe fn alloc(layout: Layout) -> *mut u8 {
    opaque()
}

pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {
    opaque()
}

pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
    opaque()
}

pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {
    opaque()
}

unsafe impl Allocator for Global {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        opaque()
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        unsafe { dealloc(ptr.as_ptr(), layout) }
    }
}

pub fn handle_alloc_error(layout: Layout) -> ! {
    core::intrinsics::abort()
}
