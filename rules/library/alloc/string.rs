// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::Cow;
use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::vec::Vec;
use core::alloc::Allocator;
use core::convert::Infallible;
use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::iter::FusedIterator;
use core::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use core::slice::SliceIndex;
use core::str::pattern::Pattern;
use core::str::{FromStr, Utf8Error};

#[derive(PartialEq, Eq, PartialOrd, Ord)]
#[lang = "String"]
pub struct String {
    vec: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error {
    bytes: Vec<u8>,
    error: Utf8Error,
}

#[derive(Debug)]
pub struct FromUtf16Error(());

impl String {
    pub const fn new() -> String {
        String { vec: Vec::new() }
    }

    pub fn with_capacity(capacity: usize) -> String {
        String {
            vec: Vec::with_capacity(capacity),
        }
    }

    pub fn try_with_capacity(capacity: usize) -> Result<String, TryReserveError> {
        opaque()
    }

    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        match core::str::from_utf8(&vec) {
            Ok(_) => Ok(String { vec }),
            Err(error) => Err(FromUtf8Error { bytes: vec, error }),
        }
    }

    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {
        opaque()
    }

    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {
        opaque()
    }

    pub fn from_utf16_lossy(v: &[u16]) -> String {
        opaque()
    }

    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {
        self.vec.into_raw_parts()
    }

    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {
        opaque()
    }

    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {
        String { vec: bytes }
    }

    pub const fn into_bytes(self) -> Vec<u8> {
        self.vec
    }

    pub const fn as_str(&self) -> &str {
        unsafe { core::str::from_utf8_unchecked(self.vec.as_slice()) }
    }

    pub const fn as_mut_str(&mut self) -> &mut str {
        unsafe { core::str::from_utf8_unchecked_mut(self.vec.as_mut_slice()) }
    }

    pub fn push_str(&mut self, string: &str) {
        self.vec.extend_from_slice(string.as_bytes())
    }

    pub fn extend_from_within<R>(&mut self, src: R)
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }

    pub const fn capacity(&self) -> usize {
        opaque()
    }

    pub fn reserve(&mut self, additional: usize) {
        self.vec.reserve(additional)
    }

    pub fn reserve_exact(&mut self, additional: usize) {
        opaque()
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.vec.try_reserve(additional)
    }

    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        opaque()
    }

    pub fn shrink_to_fit(&mut self) {
        opaque()
    }

    pub fn shrink_to(&mut self, min_capacity: usize) {
        opaque()
    }

    pub fn push(&mut self, ch: char) {
        self.push_str(c_str(ch).as_str())
    }

    pub const fn as_bytes(&self) -> &[u8] {
        self.vec.as_slice()
    }

    pub fn truncate(&mut self, new_len: usize) {
        opaque()
    }

    pub fn pop(&mut self) -> Option<char> {
        opaque()
    }

    pub fn remove(&mut self, idx: usize) -> char {
        opaque()
    }

    pub fn retain<F>(&mut self, mut f: F)
    where
        F: FnMut(char) -> bool,
    {
        for ch in self.chars() {
            if !f(ch) {
                opaque::<()>();
            }
        }
    }

    pub fn insert(&mut self, idx: usize, ch: char) {
        opaque()
    }

    pub fn insert_str(&mut self, idx: usize, string: &str) {
        opaque()
    }

    pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {
        &mut self.vec
    }

    pub const fn len(&self) -> usize {
        self.vec.len()
    }

    pub const fn is_empty(&self) -> bool {
        self.vec.is_empty()
    }

    pub fn split_off(&mut self, at: usize) -> String {
        opaque()
    }

    pub fn clear(&mut self) {
        self.vec.clear()
    }

    pub fn drain<R>(&mut self, range: R) -> Drain<'_>
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }

    pub fn replace_range<R>(&mut self, range: R, replace_with: &str)
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }

    pub fn into_boxed_str(self) -> Box<str> {
        let raw = Box::into_raw(self.vec.into_boxed_slice());
        unsafe { Box::from_raw(raw as *mut str) }
    }

    pub fn leak<'a>(self) -> &'a mut str {
        unsafe { core::str::from_utf8_unchecked_mut(self.vec.leak()) }
    }
}

impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub fn utf8_error(&self) -> Utf8Error {
        self.error
    }
}

impl fmt::Display for FromUtf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for FromUtf16Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for FromUtf8Error {}

impl Error for FromUtf16Error {}

impl Clone for String {
    fn clone(&self) -> Self {
        String {
            vec: self.vec.clone(),
        }
    }
}

impl FromIterator<char> for String {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}

impl<'a> FromIterator<&'a char> for String {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}

impl<'a> FromIterator<&'a str> for String {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}

impl FromIterator<String> for String {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}

impl<A: Allocator> FromIterator<Box<str, A>> for String {
    fn from_iter<I: IntoIterator<Item = Box<str, A>>>(iter: I) -> String {
        opaque()
    }
}

impl<'a> FromIterator<Cow<'a, str>> for String {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String {
        opaque()
    }
}

impl Extend<char> for String {
    fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {
        iter.into_iter().for_each(|ch| self.push(ch))
    }
}

impl<'a> Extend<&'a char> for String {
    fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) {
        iter.into_iter().for_each(|ch| self.push(*ch))
    }
}

impl<'a> Extend<&'a str> for String {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(part))
    }
}

impl<A: Allocator> Extend<Box<str, A>> for String {
    fn extend<I: IntoIterator<Item = Box<str, A>>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(&part))
    }
}

impl Extend<String> for String {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(&part))
    }
}

impl<'a> Extend<Cow<'a, str>> for String {
    fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(&part))
    }
}

impl<'b> Pattern for &'b String {
    type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>;

    fn into_searcher(self, haystack: &str) -> <&'b str as Pattern>::Searcher<'_> {
        opaque()
    }
}

impl PartialEq<str> for String {
    fn eq(&self, other: &str) -> bool {
        opaque()
    }
}

impl PartialEq<String> for str {
    fn eq(&self, other: &String) -> bool {
        opaque()
    }
}

impl PartialEq<&str> for String {
    fn eq(&self, other: &&str) -> bool {
        opaque()
    }
}

impl PartialEq<String> for &str {
    fn eq(&self, other: &String) -> bool {
        opaque()
    }
}

impl PartialEq<str> for Cow<'_, str> {
    fn eq(&self, other: &str) -> bool {
        opaque()
    }
}

impl PartialEq<Cow<'_, str>> for str {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        opaque()
    }
}

impl PartialEq<&str> for Cow<'_, str> {
    fn eq(&self, other: &&str) -> bool {
        opaque()
    }
}

impl PartialEq<Cow<'_, str>> for &str {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        opaque()
    }
}

impl PartialEq<String> for Cow<'_, str> {
    fn eq(&self, other: &String) -> bool {
        opaque()
    }
}

impl PartialEq<Cow<'_, str>> for String {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        opaque()
    }
}

impl Default for String {
    fn default() -> String {
        String::new()
    }
}

impl fmt::Display for String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl fmt::Debug for String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl Hash for String {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (**self).hash(hasher)
    }
}

impl Add<&str> for String {
    type Output = String;

    fn add(mut self, other: &str) -> String {
        self.push_str(other);
        self
    }
}

impl AddAssign<&str> for String {
    fn add_assign(&mut self, other: &str) {
        self.push_str(other)
    }
}

impl<I> Index<I> for String
where
    I: SliceIndex<str>,
{
    type Output = <I as SliceIndex<str>>::Output;

    fn index(&self, index: I) -> &I::Output {
        index.index(self.as_str())
    }
}

impl<I> IndexMut<I> for String
where
    I: SliceIndex<str>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self.as_mut_str())
    }
}

impl Deref for String {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl DerefMut for String {
    fn deref_mut(&mut self) -> &mut str {
        self.as_mut_str()
    }
}

pub type ParseError = Infallible;

impl FromStr for String {
    type Err = Infallible;

    fn from_str(s: &str) -> Result<String, Self::Err> {
        opaque()
    }
}

pub trait ToString {
    fn to_string(&self) -> String;
}

impl<T: fmt::Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        let mut text = String::new();
        let _ = fmt::Write::write_fmt(&mut text, format_args!("{self}"));
        text
    }
}

impl AsRef<str> for String {
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str {
        self
    }
}

impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl From<&str> for String {
    fn from(s: &str) -> String {
        let mut text = String::new();
        text.push_str(s);
        text
    }
}

impl From<&mut str> for String {
    fn from(s: &mut str) -> String {
        let mut text = String::new();
        text.push_str(s);
        text
    }
}

impl From<&String> for String {
    fn from(s: &String) -> String {
        s.clone()
    }
}

impl From<Box<str>> for String {
    fn from(s: Box<str>) -> String {
        s.into_string()
    }
}

impl From<String> for Box<str> {
    fn from(s: String) -> Box<str> {
        s.into_boxed_str()
    }
}

impl<'a> From<Cow<'a, str>> for String {
    fn from(s: Cow<'a, str>) -> String {
        s.into_owned()
    }
}

impl<'a> From<&'a str> for Cow<'a, str> {
    fn from(s: &'a str) -> Cow<'a, str> {
        Cow::Borrowed(s)
    }
}

impl<'a> From<String> for Cow<'a, str> {
    fn from(s: String) -> Cow<'a, str> {
        Cow::Owned(s)
    }
}

impl<'a> From<&'a String> for Cow<'a, str> {
    fn from(s: &'a String) -> Cow<'a, str> {
        Cow::Borrowed(s.as_str())
    }
}

impl<'a> FromIterator<char> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str> {
        opaque()
    }
}

impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str> {
        opaque()
    }
}

impl<'a> FromIterator<String> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str> {
        opaque()
    }
}

impl From<String> for Vec<u8> {
    fn from(string: String) -> Vec<u8> {
        string.into_bytes()
    }
}

impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;

    fn try_from(bytes: Vec<u8>) -> Result<Self, Self::Error> {
        Self::from_utf8(bytes)
    }
}

impl fmt::Write for String {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push_str(s);
        Ok(())
    }

    fn write_char(&mut self, c: char) -> fmt::Result {
        self.push(c);
        Ok(())
    }
}

pub struct Drain<'a> {
    string: &'a mut String,
    start: usize,
    end: usize,
}

impl fmt::Debug for Drain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl Sync for Drain<'_> {}

unsafe impl Send for Drain<'_> {}

impl Drop for Drain<'_> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str {
        opaque()
    }
}

impl<'a> AsRef<str> for Drain<'a> {
    fn as_ref(&self) -> &str {
        opaque()
    }
}

impl<'a> AsRef<[u8]> for Drain<'a> {
    fn as_ref(&self) -> &[u8] {
        opaque()
    }
}

impl Iterator for Drain<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl DoubleEndedIterator for Drain<'_> {
    fn next_back(&mut self) -> Option<char> {
        opaque()
    }
}

impl FusedIterator for Drain<'_> {}

impl From<char> for String {
    fn from(c: char) -> Self {
        opaque()
    }
}

fn c_str(ch: char) -> String {
    opaque()
}
