// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cell::{Cell, Ref, RefCell, RefMut, SyncUnsafeCell, UnsafeCell};
use crate::fmt;
use crate::fmt::rt::Argument;
use crate::intrinsics::opaque;
use crate::marker::PhantomData;
use crate::ptr::non_null::NonNull;

pub(crate) mod builders;
pub(crate) mod float;
pub(crate) mod num;
pub(crate) mod rt;

pub use self::builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple, FromFn, from_fn};

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

pub type Result = crate::result::Result<(), Error>;

#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;

    fn write_char(&mut self, c: char) -> Result {
        opaque()
    }

    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        opaque()
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result {
        opaque()
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    Plus,
    Minus,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum DebugAsHex {
    Lower,
    Upper,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct FormattingOptions {
    flags: u32,
    width: u16,
    precision: u16,
}

impl FormattingOptions {
    pub const fn new() -> Self {
        opaque()
    }

    pub const fn sign(&mut self, sign: Option<Sign>) -> &mut Self {
        opaque()
    }

    pub const fn sign_aware_zero_pad(&mut self, sign_aware_zero_pad: bool) -> &mut Self {
        opaque()
    }

    pub const fn alternate(&mut self, alternate: bool) -> &mut Self {
        opaque()
    }

    pub const fn fill(&mut self, fill: char) -> &mut Self {
        opaque()
    }

    pub const fn align(&mut self, align: Option<Alignment>) -> &mut Self {
        opaque()
    }

    pub const fn width(&mut self, width: Option<u16>) -> &mut Self {
        opaque()
    }

    pub const fn precision(&mut self, precision: Option<u16>) -> &mut Self {
        opaque()
    }

    pub const fn debug_as_hex(&mut self, debug_as_hex: Option<DebugAsHex>) -> &mut Self {
        opaque()
    }

    pub const fn get_sign(&self) -> Option<Sign> {
        opaque()
    }

    pub const fn get_sign_aware_zero_pad(&self) -> bool {
        opaque()
    }

    pub const fn get_alternate(&self) -> bool {
        opaque()
    }

    pub const fn get_fill(&self) -> char {
        opaque()
    }

    pub const fn get_align(&self) -> Option<Alignment> {
        opaque()
    }

    pub const fn get_width(&self) -> Option<u16> {
        opaque()
    }

    pub const fn get_precision(&self) -> Option<u16> {
        opaque()
    }

    pub const fn get_debug_as_hex(&self) -> Option<DebugAsHex> {
        opaque()
    }

    pub const fn create_formatter<'a>(self, write: &'a mut (dyn Write + 'a)) -> Formatter<'a> {
        opaque()
    }
}

impl Default for FormattingOptions {
    fn default() -> Self {
        opaque()
    }
}

pub struct Formatter<'a> {
    options: FormattingOptions,
    buf: &'a mut (dyn Write + 'a),
}

impl<'a> Formatter<'a> {
    pub const fn new(write: &'a mut (dyn Write + 'a), options: FormattingOptions) -> Self {
        opaque()
    }

    pub const fn with_options<'b>(&'b mut self, options: FormattingOptions) -> Formatter<'b> {
        opaque()
    }
}

#[derive(Copy, Clone)]
#[lang = "format_arguments"]
pub struct Arguments<'a> {
    template: NonNull<u8>,
    args: NonNull<Argument<'a>>,
}

impl<'a> Arguments<'a> {
    pub unsafe fn new<const N: usize, const M: usize>(
        template: &'a [u8; N],
        args: &'a [Argument<'a>; M],
    ) -> Arguments<'a> {
        opaque()
    }

    pub fn from_str_nonconst(s: &'static str) -> Arguments<'a> {
        opaque()
    }
}

impl<'a> Arguments<'a> {
    pub fn estimated_capacity(&self) -> usize {
        opaque()
    }
}

impl<'a> Arguments<'a> {
    pub const fn as_str(&self) -> Option<&'static str> {
        opaque()
    }

    pub fn as_statically_known_str(&self) -> Option<&'static str> {
        opaque()
    }
}

impl !Send for Arguments<'_> {}

impl !Sync for Arguments<'_> {}

impl Debug for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Display for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result {
    opaque()
}

impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {
        opaque()
    }

    pub fn pad(&mut self, s: &str) -> Result {
        opaque()
    }

    pub fn write_str(&mut self, data: &str) -> Result {
        opaque()
    }

    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {
        opaque()
    }

    pub fn flags(&self) -> u32 {
        opaque()
    }

    pub fn fill(&self) -> char {
        opaque()
    }

    pub fn align(&self) -> Option<Alignment> {
        opaque()
    }

    pub fn width(&self) -> Option<usize> {
        opaque()
    }

    pub fn precision(&self) -> Option<usize> {
        opaque()
    }

    pub fn sign_plus(&self) -> bool {
        opaque()
    }

    pub fn sign_minus(&self) -> bool {
        opaque()
    }

    pub fn alternate(&self) -> bool {
        opaque()
    }

    pub fn sign_aware_zero_pad(&self) -> bool {
        opaque()
    }

    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {
        opaque()
    }

    pub fn debug_struct_field1_finish<'b>(
        &'b mut self,
        name: &str,
        name1: &str,
        value1: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_struct_field2_finish<'b>(
        &'b mut self,
        name: &str,
        name1: &str,
        value1: &dyn Debug,
        name2: &str,
        value2: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_struct_field3_finish<'b>(
        &'b mut self,
        name: &str,
        name1: &str,
        value1: &dyn Debug,
        name2: &str,
        value2: &dyn Debug,
        name3: &str,
        value3: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_struct_field4_finish<'b>(
        &'b mut self,
        name: &str,
        name1: &str,
        value1: &dyn Debug,
        name2: &str,
        value2: &dyn Debug,
        name3: &str,
        value3: &dyn Debug,
        name4: &str,
        value4: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_struct_field5_finish<'b>(
        &'b mut self,
        name: &str,
        name1: &str,
        value1: &dyn Debug,
        name2: &str,
        value2: &dyn Debug,
        name3: &str,
        value3: &dyn Debug,
        name4: &str,
        value4: &dyn Debug,
        name5: &str,
        value5: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_struct_fields_finish<'b>(
        &'b mut self,
        name: &str,
        names: &[&str],
        values: &[&dyn Debug],
    ) -> Result {
        opaque()
    }

    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {
        opaque()
    }

    pub fn debug_tuple_field1_finish<'b>(&'b mut self, name: &str, value1: &dyn Debug) -> Result {
        opaque()
    }

    pub fn debug_tuple_field2_finish<'b>(
        &'b mut self,
        name: &str,
        value1: &dyn Debug,
        value2: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_tuple_field3_finish<'b>(
        &'b mut self,
        name: &str,
        value1: &dyn Debug,
        value2: &dyn Debug,
        value3: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_tuple_field4_finish<'b>(
        &'b mut self,
        name: &str,
        value1: &dyn Debug,
        value2: &dyn Debug,
        value3: &dyn Debug,
        value4: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_tuple_field5_finish<'b>(
        &'b mut self,
        name: &str,
        value1: &dyn Debug,
        value2: &dyn Debug,
        value3: &dyn Debug,
        value4: &dyn Debug,
        value5: &dyn Debug,
    ) -> Result {
        opaque()
    }

    pub fn debug_tuple_fields_finish<'b>(
        &'b mut self,
        name: &str,
        values: &[&dyn Debug],
    ) -> Result {
        opaque()
    }

    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
        opaque()
    }

    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
        opaque()
    }

    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
        opaque()
    }

    pub const fn sign(&self) -> Option<Sign> {
        opaque()
    }

    pub const fn options(&self) -> FormattingOptions {
        opaque()
    }
}

impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        opaque()
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + LowerExp> LowerExp for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Display> Display for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Debug> Debug for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Display> Display for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Debug> Debug for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Octal> Octal for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + UpperExp> UpperExp for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Binary> Binary for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Octal> Octal for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + UpperExp> UpperExp for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + LowerHex> LowerHex for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Binary> Binary for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + UpperHex> UpperHex for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + LowerHex> LowerHex for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + LowerExp> LowerExp for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + UpperHex> UpperHex for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Debug for ! {
    fn fmt(&self, _: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Display for ! {
    fn fmt(&self, _: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Debug for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Display for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<
    E: Debug,
    D: Debug,
    C: Debug,
    B: Debug,
    A: Debug,
    Z: Debug,
    Y: Debug,
    X: Debug,
    W: Debug,
    V: Debug,
    U: Debug,
    T: Debug,
> Debug for (E, D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for (Y, X, W, V, U, T) {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug
    for (Z, Y, X, W, V, U, T)
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: Debug> Debug for (T,) {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug
    for (A, Z, Y, X, W, V, U, T)
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<U: Debug, T: Debug> Debug for (U, T) {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<B: Debug, A: Debug, Z: Debug, Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug
    for (B, A, Z, Y, X, W, V, U, T)
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<V: Debug, U: Debug, T: Debug> Debug for (V, U, T) {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<
    C: Debug,
    B: Debug,
    A: Debug,
    Z: Debug,
    Y: Debug,
    X: Debug,
    W: Debug,
    V: Debug,
    U: Debug,
    T: Debug,
> Debug for (C, B, A, Z, Y, X, W, V, U, T)
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<W: Debug, V: Debug, U: Debug, T: Debug> Debug for (W, V, U, T) {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<
    D: Debug,
    C: Debug,
    B: Debug,
    A: Debug,
    Z: Debug,
    Y: Debug,
    X: Debug,
    W: Debug,
    V: Debug,
    U: Debug,
    T: Debug,
> Debug for (D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for (X, W, V, U, T) {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: Debug> Debug for [T] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl Debug for () {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Debug for PhantomData<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: Copy + Debug> Debug for Cell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Debug> Debug for RefCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Debug> Debug for Ref<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized + Debug> Debug for RefMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Debug for UnsafeCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

impl<T: ?Sized> Debug for SyncUnsafeCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        opaque()
    }
}

pub(crate) mod macros {
    #[rustc_builtin_macro]
    pub macro Debug($item:item) {}
}
pub use macros::Debug;
