// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::layout::Layout;
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::marker::PhantomData;
use crate::ptr::NonNull;

pub trait Thin = Pointee<Metadata = ()>;

#[rustc_deny_explicit_impl]
#[lang = "pointee_trait"]
pub trait Pointee {
    #[lang = "metadata_type"]
    type Metadata: fmt::Debug + Copy + Send + Sync + Ord + Hash + Unpin;
}

pub const fn metadata<T: ?Sized>(ptr: *const T) -> <T as Pointee>::Metadata {
    opaque()
}

pub const fn from_raw_parts<T: ?Sized>(
    data_pointer: *const impl Thin,
    metadata: <T as Pointee>::Metadata,
) -> *const T {
    crate::intrinsics::aggregate_raw_ptr(data_pointer, metadata)
}

pub const fn from_raw_parts_mut<T: ?Sized>(
    data_pointer: *mut impl Thin,
    metadata: <T as Pointee>::Metadata,
) -> *mut T {
    crate::intrinsics::aggregate_raw_ptr(data_pointer, metadata)
}

#[lang = "dyn_metadata"]
pub struct DynMetadata<Dyn: ?Sized> {
    vtable: NonNull<()>,
    object: PhantomData<Dyn>,
}

impl<Dyn: ?Sized> DynMetadata<Dyn> {
    pub fn size_of(self) -> usize {
        opaque()
    }

    pub fn align_of(self) -> usize {
        opaque()
    }

    pub fn layout(self) -> Layout {
        opaque()
    }
}

unsafe impl<Dyn: ?Sized> Send for DynMetadata<Dyn> {}

unsafe impl<Dyn: ?Sized> Sync for DynMetadata<Dyn> {}

impl<Dyn: ?Sized> fmt::Debug for DynMetadata<Dyn> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<Dyn: ?Sized> Unpin for DynMetadata<Dyn> {}

impl<Dyn: ?Sized> Copy for DynMetadata<Dyn> {}

impl<Dyn: ?Sized> Clone for DynMetadata<Dyn> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<Dyn: ?Sized> Eq for DynMetadata<Dyn> {}

impl<Dyn: ?Sized> PartialEq for DynMetadata<Dyn> {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<Dyn: ?Sized> Ord for DynMetadata<Dyn> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<Dyn: ?Sized> PartialOrd for DynMetadata<Dyn> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<Dyn: ?Sized> Hash for DynMetadata<Dyn> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        opaque()
    }
}
