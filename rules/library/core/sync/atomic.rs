// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::sync::atomic::private::{Align1, Align2, Align4, Align8, Sealed};

pub unsafe trait AtomicPrimitive: Sized + Copy + Sealed {
    type Storage: Sized;
}

impl Sealed for bool {}

unsafe impl AtomicPrimitive for bool {
    type Storage = Align1<u8>;
}

unsafe impl AtomicPrimitive for i8 {
    type Storage = Align1<i8>;
}

macro_rules! family1 {
($($t:ident)*) => {$(
impl Sealed for $t {}
)*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

unsafe impl AtomicPrimitive for u8 {
    type Storage = Align1<u8>;
}

unsafe impl AtomicPrimitive for i16 {
    type Storage = Align2<i16>;
}

unsafe impl AtomicPrimitive for u16 {
    type Storage = Align2<u16>;
}

unsafe impl AtomicPrimitive for i32 {
    type Storage = Align4<i32>;
}

unsafe impl AtomicPrimitive for u32 {
    type Storage = Align4<u32>;
}

macro_rules! family2 {
($($t:ident)*) => {$(
unsafe impl AtomicPrimitive for $t {
type Storage = Align8<$t>;
}
)*};
}
family2! { u64 usize i64 isize }

unsafe impl<T> AtomicPrimitive for *mut T {
    type Storage = Align8<*mut T>;
}

impl<T> Sealed for *mut T {}

#[repr(C)]
pub struct Atomic<T: AtomicPrimitive> {
    v: UnsafeCell<T::Storage>,
}

unsafe impl<T: AtomicPrimitive> Send for Atomic<T> {}

unsafe impl<T: AtomicPrimitive> Sync for Atomic<T> {}

pub type AtomicBool = Atomic<bool>;

impl Default for AtomicBool {
    fn default() -> Self {
        opaque()
    }
}

pub type AtomicPtr<T> = Atomic<*mut T>;

impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T> {
        opaque()
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

pub const ATOMIC_BOOL_INIT: AtomicBool = _;

impl Atomic<bool> {
    pub const fn new(v: bool) -> AtomicBool {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut bool {
        opaque()
    }

    pub const fn into_inner(self) -> bool {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> bool {
        opaque()
    }

    pub fn store(&self, val: bool, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
        opaque()
    }

    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_not(&self, order: Ordering) -> bool {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut bool {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<bool, bool>
    where
        F: FnMut(bool) -> Option<bool>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(bool) -> Option<bool>,
    ) -> Result<bool, bool> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(bool) -> bool,
    ) -> bool {
        opaque()
    }
}

impl<T> Atomic<*mut T> {
    pub const fn new(p: *mut T) -> AtomicPtr<T> {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut *mut T {
        opaque()
    }

    pub const fn into_inner(self) -> *mut T {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn store(&self, ptr: *mut T, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<*mut T, *mut T>
    where
        F: FnMut(*mut T) -> Option<*mut T>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(*mut T) -> Option<*mut T>,
    ) -> Result<*mut T, *mut T> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(*mut T) -> *mut T,
    ) -> *mut T {
        opaque()
    }

    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut *mut T {
        opaque()
    }
}

impl From<bool> for AtomicBool {
    fn from(b: bool) -> Self {
        opaque()
    }
}

impl<T> From<*mut T> for AtomicPtr<T> {
    fn from(p: *mut T) -> Self {
        opaque()
    }
}

pub type AtomicI8 = Atomic<i8>;

impl Default for AtomicI8 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicI8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Atomic<i8> {
    pub const fn new(v: i8) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a AtomicI8 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut i8 {
        opaque()
    }

    pub const fn into_inner(self) -> i8 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> i8 {
        opaque()
    }

    pub fn store(&self, val: i8, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: i8,
        new: i8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i8, i8> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: i8,
        new: i8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i8, i8> {
        opaque()
    }

    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i8, i8>
    where
        F: FnMut(i8) -> Option<i8>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i8) -> Option<i8>,
    ) -> Result<i8, i8> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i8) -> i8,
    ) -> i8 {
        opaque()
    }

    pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut i8 {
        opaque()
    }
}

impl From<i8> for AtomicI8 {
    fn from(v: i8) -> Self {
        opaque()
    }
}

pub type AtomicU8 = Atomic<u8>;

impl Default for AtomicU8 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicU8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Atomic<u8> {
    pub const fn new(v: u8) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a AtomicU8 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut u8 {
        opaque()
    }

    pub const fn into_inner(self) -> u8 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> u8 {
        opaque()
    }

    pub fn store(&self, val: u8, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: u8,
        new: u8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u8, u8> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: u8,
        new: u8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u8, u8> {
        opaque()
    }

    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u8, u8>
    where
        F: FnMut(u8) -> Option<u8>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u8) -> Option<u8>,
    ) -> Result<u8, u8> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u8) -> u8,
    ) -> u8 {
        opaque()
    }

    pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut u8 {
        opaque()
    }
}

impl From<u8> for AtomicU8 {
    fn from(v: u8) -> Self {
        opaque()
    }
}

pub type AtomicI16 = Atomic<i16>;

impl From<i16> for AtomicI16 {
    fn from(v: i16) -> Self {
        opaque()
    }
}

impl Atomic<i16> {
    pub const fn new(v: i16) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a AtomicI16 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut i16 {
        opaque()
    }

    pub const fn into_inner(self) -> i16 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> i16 {
        opaque()
    }

    pub fn store(&self, val: i16, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: i16,
        new: i16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i16, i16> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: i16,
        new: i16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i16, i16> {
        opaque()
    }

    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i16, i16>
    where
        F: FnMut(i16) -> Option<i16>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i16) -> Option<i16>,
    ) -> Result<i16, i16> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i16) -> i16,
    ) -> i16 {
        opaque()
    }

    pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut i16 {
        opaque()
    }
}

impl Default for AtomicI16 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicI16 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub type AtomicU16 = Atomic<u16>;

impl Default for AtomicU16 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicU16 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl From<u16> for AtomicU16 {
    fn from(v: u16) -> Self {
        opaque()
    }
}

impl Atomic<u16> {
    pub const fn new(v: u16) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a AtomicU16 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut u16 {
        opaque()
    }

    pub const fn into_inner(self) -> u16 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> u16 {
        opaque()
    }

    pub fn store(&self, val: u16, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: u16,
        new: u16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u16, u16> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: u16,
        new: u16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u16, u16> {
        opaque()
    }

    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u16, u16>
    where
        F: FnMut(u16) -> Option<u16>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u16) -> Option<u16>,
    ) -> Result<u16, u16> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u16) -> u16,
    ) -> u16 {
        opaque()
    }

    pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut u16 {
        opaque()
    }
}

pub type AtomicI32 = Atomic<i32>;

impl Default for AtomicI32 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicI32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl From<i32> for AtomicI32 {
    fn from(v: i32) -> Self {
        opaque()
    }
}

impl Atomic<i32> {
    pub const fn new(v: i32) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a AtomicI32 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut i32 {
        opaque()
    }

    pub const fn into_inner(self) -> i32 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> i32 {
        opaque()
    }

    pub fn store(&self, val: i32, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: i32,
        new: i32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i32, i32> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: i32,
        new: i32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i32, i32> {
        opaque()
    }

    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i32, i32>
    where
        F: FnMut(i32) -> Option<i32>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i32) -> Option<i32>,
    ) -> Result<i32, i32> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i32) -> i32,
    ) -> i32 {
        opaque()
    }

    pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut i32 {
        opaque()
    }
}

pub type AtomicU32 = Atomic<u32>;

impl Default for AtomicU32 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicU32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Atomic<u32> {
    pub const fn new(v: u32) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a AtomicU32 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut u32 {
        opaque()
    }

    pub const fn into_inner(self) -> u32 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> u32 {
        opaque()
    }

    pub fn store(&self, val: u32, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: u32,
        new: u32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u32, u32> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: u32,
        new: u32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u32, u32> {
        opaque()
    }

    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u32, u32>
    where
        F: FnMut(u32) -> Option<u32>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u32) -> Option<u32>,
    ) -> Result<u32, u32> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u32) -> u32,
    ) -> u32 {
        opaque()
    }

    pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut u32 {
        opaque()
    }
}

impl From<u32> for AtomicU32 {
    fn from(v: u32) -> Self {
        opaque()
    }
}

pub type AtomicI64 = Atomic<i64>;

impl Default for AtomicI64 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicI64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl From<i64> for AtomicI64 {
    fn from(v: i64) -> Self {
        opaque()
    }
}

impl Atomic<i64> {
    pub const fn new(v: i64) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a AtomicI64 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut i64 {
        opaque()
    }

    pub const fn into_inner(self) -> i64 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> i64 {
        opaque()
    }

    pub fn store(&self, val: i64, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: i64,
        new: i64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i64, i64> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: i64,
        new: i64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i64, i64> {
        opaque()
    }

    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i64, i64>
    where
        F: FnMut(i64) -> Option<i64>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i64) -> Option<i64>,
    ) -> Result<i64, i64> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(i64) -> i64,
    ) -> i64 {
        opaque()
    }

    pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut i64 {
        opaque()
    }
}

pub type AtomicU64 = Atomic<u64>;

impl From<u64> for AtomicU64 {
    fn from(v: u64) -> Self {
        opaque()
    }
}

impl Atomic<u64> {
    pub const fn new(v: u64) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a AtomicU64 {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut u64 {
        opaque()
    }

    pub const fn into_inner(self) -> u64 {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> u64 {
        opaque()
    }

    pub fn store(&self, val: u64, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64> {
        opaque()
    }

    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u64, u64>
    where
        F: FnMut(u64) -> Option<u64>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u64) -> Option<u64>,
    ) -> Result<u64, u64> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(u64) -> u64,
    ) -> u64 {
        opaque()
    }

    pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut u64 {
        opaque()
    }
}

impl Default for AtomicU64 {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicU64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub type AtomicIsize = Atomic<isize>;

pub type AtomicUsize = Atomic<usize>;

pub const ATOMIC_ISIZE_INIT: AtomicIsize = _;

pub const ATOMIC_USIZE_INIT: AtomicUsize = _;

impl Default for AtomicUsize {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicUsize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Default for AtomicIsize {
    fn default() -> Self {
        opaque()
    }
}

impl fmt::Debug for AtomicIsize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl From<isize> for AtomicIsize {
    fn from(v: isize) -> Self {
        opaque()
    }
}

impl Atomic<isize> {
    pub const fn new(v: isize) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a AtomicIsize {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut isize {
        opaque()
    }

    pub const fn into_inner(self) -> isize {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> isize {
        opaque()
    }

    pub fn store(&self, val: isize, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: isize,
        new: isize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<isize, isize> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: isize,
        new: isize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<isize, isize> {
        opaque()
    }

    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<isize, isize>
    where
        F: FnMut(isize) -> Option<isize>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(isize) -> Option<isize>,
    ) -> Result<isize, isize> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(isize) -> isize,
    ) -> isize {
        opaque()
    }

    pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut isize {
        opaque()
    }
}

impl Atomic<usize> {
    pub const fn new(v: usize) -> Self {
        opaque()
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a AtomicUsize {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut usize {
        opaque()
    }

    pub const fn into_inner(self) -> usize {
        opaque()
    }

    pub fn load(&self, order: Ordering) -> usize {
        opaque()
    }

    pub fn store(&self, val: usize, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize> {
        opaque()
    }

    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<usize, usize>
    where
        F: FnMut(usize) -> Option<usize>,
    {
        opaque()
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(usize) -> Option<usize>,
    ) -> Result<usize, usize> {
        opaque()
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(usize) -> usize,
    ) -> usize {
        opaque()
    }

    pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut usize {
        opaque()
    }
}

impl From<usize> for AtomicUsize {
    fn from(v: usize) -> Self {
        opaque()
    }
}

pub fn fence(order: Ordering) {
    opaque()
}

pub fn compiler_fence(order: Ordering) {
    opaque()
}

impl fmt::Debug for AtomicBool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Debug for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub fn spin_loop_hint() {
    opaque()
}
