// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

/// The helper types that bindgen puts before its items, with the methods Rust code calls on them.
final class BindingsPrelude {
  static final String TEXT =
      """
      #[repr(C)]
      #[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
      pub struct __BindgenBitfieldUnit<Storage> {
          storage: Storage,
      }
      impl<Storage> __BindgenBitfieldUnit<Storage> {
          #[inline]
          pub const fn new(storage: Storage) -> Self {
              Self { storage }
          }
      }
      impl<Storage> __BindgenBitfieldUnit<Storage>
      where
          Storage: AsRef<[u8]> + AsMut<[u8]>,
      {
          #[inline]
          pub fn get_bit(&self, index: usize) -> bool {
              self.storage.as_ref()[index / 8] >> (index % 8) & 1 == 1
          }
          #[inline]
          pub fn set_bit(&mut self, index: usize, val: bool) {
              let byte = &mut self.storage.as_mut()[index / 8];
              if val {
                  *byte |= 1 << (index % 8);
              } else {
                  *byte &= !(1 << (index % 8));
              }
          }
          #[inline]
          pub fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {
              let mut val = 0u64;
              for i in 0..bit_width as usize {
                  if self.get_bit(i + bit_offset) {
                      val |= 1 << i;
                  }
              }
              val
          }
          #[inline]
          pub fn set(&mut self, bit_offset: usize, bit_width: u8, val: u64) {
              for i in 0..bit_width as usize {
                  self.set_bit(i + bit_offset, val >> i & 1 == 1);
              }
          }
      }
      #[repr(C)]
      #[derive(Default)]
      pub struct __IncompleteArrayField<T>(::core::marker::PhantomData<T>, [T; 0]);
      impl<T> __IncompleteArrayField<T> {
          #[inline]
          pub const fn new() -> Self {
              __IncompleteArrayField(::core::marker::PhantomData, [])
          }
          #[inline]
          pub fn as_ptr(&self) -> *const T {
              self as *const _ as *const T
          }
          #[inline]
          pub fn as_mut_ptr(&mut self) -> *mut T {
              self as *mut _ as *mut T
          }
          #[inline]
          pub unsafe fn as_slice(&self, len: usize) -> &[T] {
              ::core::slice::from_raw_parts(self.as_ptr(), len)
          }
          #[inline]
          pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
              ::core::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
          }
      }
      #[repr(C)]
      pub struct __BindgenUnionField<T>(::core::marker::PhantomData<T>);
      impl<T> __BindgenUnionField<T> {
          #[inline]
          pub const fn new() -> Self {
              __BindgenUnionField(::core::marker::PhantomData)
          }
          #[inline]
          pub unsafe fn as_ref(&self) -> &T {
              ::core::mem::transmute(self)
          }
          #[inline]
          pub unsafe fn as_mut(&mut self) -> &mut T {
              ::core::mem::transmute(self)
          }
      }
      impl<T> ::core::default::Default for __BindgenUnionField<T> {
          #[inline]
          fn default() -> Self {
              Self::new()
          }
      }
      impl<T> ::core::clone::Clone for __BindgenUnionField<T> {
          #[inline]
          fn clone(&self) -> Self {
              *self
          }
      }
      impl<T> ::core::marker::Copy for __BindgenUnionField<T> {}
      #[allow(dead_code)]
      const fn __klint_unknown_constant<T>() -> T {
          loop {}
      }
      """;

  static final String VA_LIST =
      """
      pub type __builtin_va_list = [__va_list_tag; 1usize];
      #[repr(C)]
      #[derive(Copy, Clone)]
      pub struct __va_list_tag {
          pub gp_offset: ffi::c_uint,
          pub fp_offset: ffi::c_uint,
          pub overflow_arg_area: *mut ffi::c_void,
          pub reg_save_area: *mut ffi::c_void,
      }
      """;

  private BindingsPrelude() {}
}
