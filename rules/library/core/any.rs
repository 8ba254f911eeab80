// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;

pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}

impl<T: 'static + ?Sized> Any for T {
    fn type_id(&self) -> TypeId {
        opaque()
    }
}

impl fmt::Debug for dyn Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for dyn Any + Send {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for dyn Any + Send + Sync {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Copy, Clone, Eq, PartialOrd, Ord)]
#[lang = "type_id"]
pub struct TypeId {
    data: [*const (); 2],
}

unsafe impl Send for TypeId {}

unsafe impl Sync for TypeId {}

impl PartialEq for TypeId {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl TypeId {
    pub const fn of<T: ?Sized + 'static>() -> TypeId {
        opaque()
    }
}

impl Hash for TypeId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl fmt::Debug for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {
        opaque()
    }
}

pub fn type_name<T: ?Sized>() -> &'static str {
    opaque()
}

pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str {
    opaque()
}

impl dyn Any {
    pub fn is<T: Any>(&self) -> bool {
        opaque()
    }

    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
        opaque()
    }

    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {
        opaque()
    }
}

impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool {
        opaque()
    }

    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
        opaque()
    }

    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {
        opaque()
    }
}

impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool {
        opaque()
    }

    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
        opaque()
    }

    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {
        opaque()
    }
}
