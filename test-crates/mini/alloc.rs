// SPDX-License-Identifier: MIT OR Apache-2.0

//! Memory, with flags that say whether asking for it may sleep.

// region:alloc
pub mod allocator;
// endregion:alloc
// region:kbox needs: alloc foreign
pub mod kbox;
pub use self::kbox::{Box, KBox, KVBox, VBox};
// endregion:kbox
// region:kvec needs: alloc
pub mod kvec;
pub use self::kvec::{KVVec, KVec, VVec, Vec};
// endregion:kvec

// region:alloc
use crate::bindings;
use core::{alloc::Layout, ptr::NonNull};

/// No memory.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct AllocError;

/// How to allocate.
#[derive(Clone, Copy, PartialEq)]
pub struct Flags(u32);

impl Flags {
    pub fn contains(self, flags: Flags) -> bool {
        (self & flags) == flags
    }
}

impl core::ops::BitOr for Flags {
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self::Output {
        Self(self.0 | rhs.0)
    }
}

impl core::ops::BitAnd for Flags {
    type Output = Self;
    fn bitand(self, rhs: Self) -> Self::Output {
        Self(self.0 & rhs.0)
    }
}

impl core::ops::Not for Flags {
    type Output = Self;
    fn not(self) -> Self::Output {
        Self(!self.0)
    }
}

/// C's flags.
#[allow(non_upper_case_globals)]
pub mod flags {
    use super::{bindings, Flags};

    pub const __GFP_ZERO: Flags = Flags(bindings::__GFP_ZERO);
    pub const __GFP_NOWARN: Flags = Flags(bindings::__GFP_NOWARN);
    pub const __GFP_HIGHMEM: Flags = Flags(bindings::__GFP_HIGHMEM);
    pub const __GFP_DIRECT_RECLAIM: Flags = Flags(bindings::__GFP_DIRECT_RECLAIM);
    pub const GFP_ATOMIC: Flags = Flags(bindings::GFP_ATOMIC);
    pub const GFP_KERNEL: Flags = Flags(bindings::GFP_KERNEL);
    pub const GFP_KERNEL_ACCOUNT: Flags = Flags(bindings::GFP_KERNEL_ACCOUNT);
    pub const GFP_NOIO: Flags = Flags(bindings::GFP_NOIO);
    pub const GFP_NOWAIT: Flags = Flags(bindings::GFP_NOWAIT);
}

/// Where memory comes from.
///
/// # Safety
///
/// What `realloc` returns is valid until it is given to `free`.
pub unsafe trait Allocator {
    fn alloc(layout: Layout, flags: Flags) -> Result<NonNull<[u8]>, AllocError> {
        unsafe { Self::realloc(None, layout, Layout::new::<()>(), flags) }
    }

    /// # Safety
    ///
    /// `ptr` came from this allocator with `old_layout`.
    unsafe fn realloc(
        ptr: Option<NonNull<u8>>,
        layout: Layout,
        old_layout: Layout,
        flags: Flags,
    ) -> Result<NonNull<[u8]>, AllocError>;

    /// # Safety
    ///
    /// `ptr` came from this allocator with `layout`, and nobody uses it any more.
    unsafe fn free(ptr: NonNull<u8>, layout: Layout) {
        let _ = unsafe { Self::realloc(Some(ptr), Layout::new::<()>(), layout, Flags(0)) };
    }
}

pub(crate) fn dangling_from_layout(layout: Layout) -> NonNull<u8> {
    let ptr = layout.align() as *mut u8;

    unsafe { NonNull::new_unchecked(ptr) }
}
// endregion:alloc
