// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::marker::PhantomData;

pub(crate) mod sip;

pub use self::sip::SipHasher;

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);

    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized,
    {
        for item in data {
            item.hash(state);
        }
    }
}

pub trait Hasher {
    fn finish(&self) -> u64;

    fn write(&mut self, bytes: &[u8]);

    fn write_u8(&mut self, i: u8) {
        opaque()
    }

    fn write_u16(&mut self, i: u16) {
        opaque()
    }

    fn write_u32(&mut self, i: u32) {
        opaque()
    }

    fn write_u64(&mut self, i: u64) {
        opaque()
    }

    fn write_u128(&mut self, i: u128) {
        opaque()
    }

    fn write_usize(&mut self, i: usize) {
        opaque()
    }

    fn write_i8(&mut self, i: i8) {
        opaque()
    }

    fn write_i16(&mut self, i: i16) {
        opaque()
    }

    fn write_i32(&mut self, i: i32) {
        opaque()
    }

    fn write_i64(&mut self, i: i64) {
        opaque()
    }

    fn write_i128(&mut self, i: i128) {
        opaque()
    }

    fn write_isize(&mut self, i: isize) {
        opaque()
    }

    fn write_length_prefix(&mut self, len: usize) {
        opaque()
    }

    fn write_str(&mut self, s: &str) {
        opaque()
    }
}

impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64 {
        (**self).finish()
    }

    fn write(&mut self, bytes: &[u8]) {
        (**self).write(bytes)
    }
}

pub trait BuildHasher {
    type Hasher: Hasher;

    fn build_hasher(&self) -> Self::Hasher;

    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
        Self::Hasher: Hasher,
    {
        let mut hasher = self.build_hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}

pub struct BuildHasherDefault<H>(PhantomData<fn() -> H>);

impl<H> BuildHasherDefault<H> {
    pub const fn new() -> Self {
        opaque()
    }
}

impl<H> fmt::Debug for BuildHasherDefault<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;

    fn build_hasher(&self) -> H {
        H::default()
    }
}

impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H> {
        opaque()
    }
}

impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H> {
        opaque()
    }
}

impl<H> PartialEq for BuildHasherDefault<H> {
    fn eq(&self, _other: &BuildHasherDefault<H>) -> bool {
        opaque()
    }
}

impl<H> Eq for BuildHasherDefault<H> {}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Hash for $t {
            fn hash<H: Hasher>(&self, state: &mut H) {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl Hash for bool {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl Hash for char {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl Hash for ! {
    fn hash<H: Hasher>(&self, _: &mut H) {
        opaque()
    }
}

impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash_slice(self, state)
    }
}

impl<T: ?Sized + Hash> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: ?Sized + Hash> Hash for &mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: ?Sized> Hash for *const T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T: ?Sized> Hash for *mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl Hash for () {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}
pub(crate) mod macros {
    #[rustc_builtin_macro]
    pub macro Hash($item:item) {}
}
pub use macros::Hash;
