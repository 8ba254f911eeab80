// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::rc::Rc;
use crate::string::String;
use crate::sync::Arc;
use crate::vec::Vec;
use core::error::Error;
use core::ffi::{CStr, c_char};
use core::fmt;
use core::intrinsics::opaque;
use core::mem::ManuallyDrop;
use core::num::NonZero;
use core::ops::{Deref, Index, RangeFull};
use core::str::{FromStr, Utf8Error};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CString {
    inner: Box<[u8]>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError(usize, Vec<u8>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromVecWithNulError {
    position: Option<usize>,
    bytes: Vec<u8>,
}

impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntoStringError {
    inner: CString,
    error: Utf8Error,
}

impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {
        opaque()
    }

    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self {
        opaque()
    }

    pub unsafe fn from_raw(ptr: *mut c_char) -> CString {
        opaque()
    }

    pub fn into_raw(self) -> *mut c_char {
        ManuallyDrop::new(self).inner.as_mut_ptr() as *mut c_char
    }

    pub fn into_string(self) -> Result<String, IntoStringError> {
        opaque()
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.inner.to_vec()
    }

    pub fn into_bytes_with_nul(self) -> Vec<u8> {
        self.inner.to_vec()
    }

    pub fn as_bytes(&self) -> &[u8] {
        opaque()
    }

    pub fn as_bytes_with_nul(&self) -> &[u8] {
        opaque()
    }

    pub fn as_c_str(&self) -> &CStr {
        opaque()
    }

    pub fn into_boxed_c_str(self) -> Box<CStr> {
        opaque()
    }

    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self {
        opaque()
    }

    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {
        opaque()
    }
}

impl Drop for CString {
    fn drop(&mut self) {
        opaque()
    }
}

impl Deref for CString {
    type Target = CStr;

    fn deref(&self) -> &CStr {
        opaque()
    }
}

impl fmt::Debug for CString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl From<CString> for Vec<u8> {
    fn from(s: CString) -> Vec<u8> {
        opaque()
    }
}

impl Default for CString {
    fn default() -> CString {
        opaque()
    }
}

impl Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr {
        opaque()
    }
}

impl<'a> From<Cow<'a, CStr>> for CString {
    fn from(s: Cow<'a, CStr>) -> Self {
        opaque()
    }
}

impl From<&CStr> for Box<CStr> {
    fn from(s: &CStr) -> Box<CStr> {
        opaque()
    }
}

impl From<&mut CStr> for Box<CStr> {
    fn from(s: &mut CStr) -> Box<CStr> {
        opaque()
    }
}

impl From<Cow<'_, CStr>> for Box<CStr> {
    fn from(cow: Cow<'_, CStr>) -> Box<CStr> {
        opaque()
    }
}

impl From<Box<CStr>> for CString {
    fn from(s: Box<CStr>) -> CString {
        opaque()
    }
}

impl From<Vec<NonZero<u8>>> for CString {
    fn from(v: Vec<NonZero<u8>>) -> CString {
        opaque()
    }
}

impl FromStr for CString {
    type Err = NulError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        opaque()
    }
}

impl TryFrom<CString> for String {
    type Error = IntoStringError;

    fn try_from(value: CString) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl Clone for Box<CStr> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl From<CString> for Box<CStr> {
    fn from(s: CString) -> Box<CStr> {
        opaque()
    }
}

impl<'a> From<CString> for Cow<'a, CStr> {
    fn from(s: CString) -> Cow<'a, CStr> {
        opaque()
    }
}

impl<'a> From<&'a CStr> for Cow<'a, CStr> {
    fn from(s: &'a CStr) -> Cow<'a, CStr> {
        opaque()
    }
}

impl<'a> From<&'a CString> for Cow<'a, CStr> {
    fn from(s: &'a CString) -> Cow<'a, CStr> {
        opaque()
    }
}

impl From<CString> for Arc<CStr> {
    fn from(s: CString) -> Arc<CStr> {
        opaque()
    }
}

impl From<&CStr> for Arc<CStr> {
    fn from(s: &CStr) -> Arc<CStr> {
        opaque()
    }
}

impl From<&mut CStr> for Arc<CStr> {
    fn from(s: &mut CStr) -> Arc<CStr> {
        opaque()
    }
}

impl From<CString> for Rc<CStr> {
    fn from(s: CString) -> Rc<CStr> {
        opaque()
    }
}

impl From<&CStr> for Rc<CStr> {
    fn from(s: &CStr) -> Rc<CStr> {
        opaque()
    }
}

impl From<&mut CStr> for Rc<CStr> {
    fn from(s: &mut CStr) -> Rc<CStr> {
        opaque()
    }
}

impl Default for Rc<CStr> {
    fn default() -> Self {
        opaque()
    }
}

impl Default for Box<CStr> {
    fn default() -> Box<CStr> {
        opaque()
    }
}

impl NulError {
    pub fn nul_position(&self) -> usize {
        opaque()
    }

    pub fn into_vec(self) -> Vec<u8> {
        opaque()
    }
}

impl fmt::Display for NulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for FromVecWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl IntoStringError {
    pub fn into_cstring(self) -> CString {
        self.inner
    }

    pub fn utf8_error(&self) -> Utf8Error {
        self.error
    }
}

impl fmt::Display for IntoStringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl ToOwned for CStr {
    type Owned = CString;

    fn to_owned(&self) -> CString {
        opaque()
    }
}

impl From<&CStr> for CString {
    fn from(s: &CStr) -> CString {
        opaque()
    }
}

impl PartialEq<CStr> for CString {
    fn eq(&self, other: &CStr) -> bool {
        opaque()
    }
}

impl PartialEq<&CStr> for CString {
    fn eq(&self, other: &&CStr) -> bool {
        opaque()
    }
}

impl PartialEq<Cow<'_, CStr>> for CString {
    fn eq(&self, other: &Cow<'_, CStr>) -> bool {
        opaque()
    }
}

impl Index<RangeFull> for CString {
    type Output = CStr;

    fn index(&self, _index: RangeFull) -> &CStr {
        opaque()
    }
}

impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr {
        opaque()
    }
}

impl PartialEq<CString> for CStr {
    fn eq(&self, other: &CString) -> bool {
        opaque()
    }
}

impl PartialEq<Cow<'_, CStr>> for CStr {
    fn eq(&self, other: &Cow<'_, Self>) -> bool {
        opaque()
    }
}

impl PartialEq<CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &CStr) -> bool {
        opaque()
    }
}

impl PartialEq<&CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &&CStr) -> bool {
        opaque()
    }
}

impl PartialEq<CString> for Cow<'_, CStr> {
    fn eq(&self, other: &CString) -> bool {
        opaque()
    }
}

impl Error for NulError {}

impl Error for FromVecWithNulError {}

impl Error for IntoStringError {}
