// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;

pub unsafe auto trait Send {}

impl<T: ?Sized> !Send for *const T {}

impl<T: ?Sized> !Send for *mut T {}

unsafe impl<T: Sync + ?Sized> Send for &T {}

#[fundamental]
#[rustc_deny_explicit_impl]
#[lang = "sized"]
pub trait Sized: MetaSized {}

#[fundamental]
#[rustc_deny_explicit_impl]
#[lang = "meta_sized"]
pub trait MetaSized: PointeeSized {}

#[fundamental]
#[rustc_deny_explicit_impl]
#[lang = "pointee_sized"]
pub trait PointeeSized {}

#[rustc_deny_explicit_impl]
#[lang = "unsize"]
pub trait Unsize<T: ?Sized> {}

#[lang = "structural_peq"]
pub trait StructuralPartialEq {}

#[lang = "copy"]
pub trait Copy: Clone {}

impl Copy for bool {}

impl<T: ?Sized> Copy for *mut T {}

impl Copy for char {}

impl<T: ?Sized> Copy for *const T {}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Copy for $t {}
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

impl Copy for ! {}

impl<T: ?Sized> Copy for &T {}

#[rustc_deny_explicit_impl]
#[lang = "bikeshed_guaranteed_no_drop"]
pub trait BikeshedGuaranteedNoDrop {}

#[lang = "sync"]
pub unsafe auto trait Sync {}

impl<T: ?Sized> !Sync for *const T {}

impl<T: ?Sized> !Sync for *mut T {}

#[lang = "phantom_data"]
pub struct PhantomData<T: ?Sized>;

impl<T: ?Sized> Hash for PhantomData<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {
        opaque()
    }
}

impl<T: ?Sized> PartialEq for PhantomData<T> {
    fn eq(&self, _other: &PhantomData<T>) -> bool {
        opaque()
    }
}

impl<T: ?Sized> Eq for PhantomData<T> {}

impl<T: ?Sized> PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized> Ord for PhantomData<T> {
    fn cmp(&self, _other: &PhantomData<T>) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized> Copy for PhantomData<T> {}

impl<T: ?Sized> Clone for PhantomData<T> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: ?Sized> Default for PhantomData<T> {
    fn default() -> Self {
        opaque()
    }
}

#[rustc_deny_explicit_impl]
#[lang = "discriminant_kind"]
pub trait DiscriminantKind {
    #[lang = "discriminant_type"]
    type Discriminant: Clone + Copy + fmt::Debug + Eq + PartialEq + Hash + Send + Sync + Unpin;
}

#[lang = "freeze"]
pub unsafe auto trait Freeze {}

#[lang = "unsafe_unpin"]
pub unsafe auto trait UnsafeUnpin {}

#[lang = "unpin"]
pub auto trait Unpin {}

#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;

impl !Unpin for PhantomPinned {}

impl<T: ?Sized> Unpin for &T {}

impl<T: ?Sized> Unpin for &mut T {}

impl<T: ?Sized> Unpin for *const T {}

impl<T: ?Sized> Unpin for *mut T {}

#[rustc_deny_explicit_impl]
#[lang = "destruct"]
pub trait Destruct {}

#[rustc_deny_explicit_impl]
#[lang = "tuple_trait"]
pub trait Tuple {}

#[rustc_deny_explicit_impl]
#[lang = "fn_ptr_trait"]
pub trait FnPtr: Copy + Clone {
    #[lang = "fn_ptr_addr"]
    fn addr(self) -> *const ();
}

#[lang = "coerce_pointee_validated"]
pub trait CoercePointeeValidated {}

#[lang = "const_param_ty"]
pub trait ConstParamTy_: StructuralPartialEq + Eq {}

macro_rules! const_param {
    ($($t:ty)*) => {$(
        impl ConstParamTy_ for $t {}

        impl StructuralPartialEq for $t {}
    )*};
}
const_param! { () u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char }
#[rustc_builtin_macro]
pub macro Copy($item:item) {}

#[rustc_builtin_macro(CoercePointee, attributes(pointee))]
pub macro CoercePointee($item:item) {}
