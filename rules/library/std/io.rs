// SPDX-License-Identifier: MIT OR Apache-2.0

use core::fmt;
use crate::boxed::Box;
use crate::string::String;
use crate::vec::Vec;
use core::intrinsics::opaque;
use core::marker::PhantomData;

pub struct Error {
    code: i32,
    custom: Option<Box<dyn core::error::Error + Send + Sync>>,
}

impl Error {
    pub fn from_raw_os_error(code: i32) -> Error {
        Error { code, custom: None }
    }

    pub fn last_os_error() -> Error {
        opaque()
    }

    pub fn raw_os_error(&self) -> Option<i32> {
        opaque()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl core::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    AlreadyExists,
    WouldBlock,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        opaque()
    }
}

impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error
    where
        E: Into<Box<dyn core::error::Error + Send + Sync>>,
    {
        drop(error.into());
        opaque()
    }

    pub fn other<E>(error: E) -> Error
    where
        E: Into<Box<dyn core::error::Error + Send + Sync>>,
    {
        Error::new(ErrorKind::Other, error)
    }

    pub fn kind(&self) -> ErrorKind {
        opaque()
    }
}

pub type Result<T> = core::result::Result<T, Error>;

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;

    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        match self.read(buf) {
            Ok(_) => opaque(),
            Err(error) => Err(error),
        }
    }

    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        match self.read(&mut []) {
            Ok(_) => opaque(),
            Err(error) => Err(error),
        }
    }

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }

    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        match self.read(buf) {
            Ok(_) => opaque(),
            Err(error) => Err(error),
        }
    }

    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized,
    {
        Bytes { inner: self }
    }

    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
    {
        Chain {
            first: self,
            second: next,
        }
    }

    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized,
    {
        Take { inner: self, limit }
    }
}

#[derive(Debug)]
pub struct Bytes<R> {
    inner: R,
}

impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;

    fn next(&mut self) -> Option<Result<u8>> {
        let mut byte = [0];
        match self.inner.read(&mut byte) {
            Ok(0) => None,
            Ok(_) => Some(Ok(byte[0])),
            Err(error) => Some(Err(error)),
        }
    }
}

#[derive(Debug)]
pub struct Chain<T, U> {
    first: T,
    second: U,
}

impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        match self.first.read(buf) {
            Ok(0) => self.second.read(buf),
            done => done,
        }
    }
}

#[derive(Debug)]
pub struct Take<T> {
    inner: T,
    limit: u64,
}

impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.inner.read(buf)
    }
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    fn flush(&mut self) -> Result<()>;

    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        match self.write(buf) {
            Ok(_) => opaque(),
            Err(error) => Err(error),
        }
    }

    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> {
        match self.write(&[]) {
            Ok(_) => opaque(),
            Err(error) => Err(error),
        }
    }

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
}

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amount: usize);

    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        match self.fill_buf() {
            Ok(_) => {
                self.consume(opaque());
                opaque()
            }
            Err(error) => Err(error),
        }
    }

    fn lines(self) -> Lines<Self>
    where
        Self: Sized,
    {
        Lines { buf: self }
    }
}

#[derive(Debug)]
pub struct Lines<B> {
    buf: B,
}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;

    fn next(&mut self) -> Option<Result<String>> {
        let mut line = String::new();
        match self.buf.read_line(&mut line) {
            Ok(0) => None,
            Ok(_) => Some(Ok(line)),
            Err(error) => Some(Err(error)),
        }
    }
}

pub struct BufReader<R: ?Sized> {
    buf: Vec<u8>,
    inner: R,
}

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {
        BufReader {
            buf: Vec::new(),
            inner,
        }
    }
}

impl<R: ?Sized + Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.inner.read(buf)
    }
}

impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        match self.inner.read(&mut self.buf) {
            Ok(_) => Ok(&self.buf),
            Err(error) => Err(error),
        }
    }

    fn consume(&mut self, amt: usize) {}
}

impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}

impl<R: Read + ?Sized> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}

impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}

impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        opaque()
    }
}

impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend_from_slice(buf);
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(*self)
    }

    fn consume(&mut self, amt: usize) {
        *self = &self[amt..];
    }
}

impl Write for &mut [u8] {
    fn write(&mut self, data: &[u8]) -> Result<usize> {
        opaque()
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;

    fn rewind(&mut self) -> Result<()> {
        match self.seek(SeekFrom::Start(0)) {
            Ok(_) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn stream_position(&mut self) -> Result<u64> {
        self.seek(SeekFrom::Current(0))
    }
}

#[derive(Debug, Default, Eq, PartialEq, Clone)]
pub struct Cursor<T> {
    inner: T,
    pos: u64,
}

impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T> {
        Cursor { inner, pos: 0 }
    }

    pub fn into_inner(self) -> T {
        self.inner
    }

    pub const fn get_ref(&self) -> &T {
        &self.inner
    }

    pub const fn get_mut(&mut self) -> &mut T {
        &mut self.inner
    }

    pub const fn position(&self) -> u64 {
        self.pos
    }

    pub const fn set_position(&mut self, pos: u64) {
        self.pos = pos;
    }
}

impl<T> Seek for Cursor<T>
where
    T: AsRef<[u8]>,
{
    fn seek(&mut self, style: SeekFrom) -> Result<u64> {
        opaque()
    }
}

impl<T> Read for Cursor<T>
where
    T: AsRef<[u8]>,
{
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let mut left: &[u8] = self.inner.as_ref();
        left.read(buf)
    }
}

impl<T> BufRead for Cursor<T>
where
    T: AsRef<[u8]>,
{
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(self.inner.as_ref())
    }

    fn consume(&mut self, amt: usize) {}
}

impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.inner.write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        opaque()
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

/// What is not yet written goes out with the writer.
pub struct BufWriter<W: ?Sized + Write> {
    buf: Vec<u8>,
    inner: W,
}

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {
        BufWriter::with_capacity(0, inner)
    }

    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {
        BufWriter {
            buf: Vec::with_capacity(capacity),
            inner,
        }
    }
}

impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W {
        &self.inner
    }

    pub fn get_mut(&mut self) -> &mut W {
        &mut self.inner
    }

    pub fn buffer(&self) -> &[u8] {
        &self.buf
    }
}

impl<W: ?Sized + Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.inner.write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        self.inner.flush()
    }
}

impl<W: ?Sized + Write> Drop for BufWriter<W> {
    fn drop(&mut self) {
        let _r = self.inner.write(&self.buf);
    }
}

macro_rules! streams {
    ($($make:ident $Stream:ident $Lock:ident)*) => {$(
        pub struct $Stream(());

        pub struct $Lock<'a>(PhantomData<&'a ()>);

        pub fn $make() -> $Stream {
            $Stream(())
        }

        impl $Stream {
            pub fn lock(&self) -> $Lock<'static> {
                $Lock(PhantomData)
            }
        }
    )*};
}
streams! { stdin Stdin StdinLock stdout Stdout StdoutLock stderr Stderr StderrLock }

macro_rules! writers {
    ($($t:ty)*) => {$(
        impl Write for $t {
            fn write(&mut self, buf: &[u8]) -> Result<usize> {
                opaque()
            }

            fn flush(&mut self) -> Result<()> {
                opaque()
            }
        }
    )*};
}
writers! { Stdout StdoutLock<'_> Stderr StderrLock<'_> }

macro_rules! readers {
    ($($t:ty)*) => {$(
        impl Read for $t {
            fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
                opaque()
            }
        }
    )*};
}
readers! { Stdin StdinLock<'_> }

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        opaque()
    }

    fn consume(&mut self, n: usize) {}
}

pub fn _print(args: fmt::Arguments<'_>) {
    opaque()
}

pub fn _eprint(args: fmt::Arguments<'_>) {
    opaque()
}
