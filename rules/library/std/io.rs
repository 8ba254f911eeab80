// SPDX-License-Identifier: MIT OR Apache-2.0

use core::fmt;
use core::intrinsics::opaque;

pub struct Error {
    code: i32,
}

impl Error {
    pub fn from_raw_os_error(code: i32) -> Error {
        Error { code }
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

pub type Result<T> = core::result::Result<T, Error>;

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;

    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        match self.read(buf) {
            Ok(_) => opaque(),
            Err(error) => Err(error),
        }
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
}

pub fn _print(args: fmt::Arguments<'_>) {
    opaque()
}

pub fn _eprint(args: fmt::Arguments<'_>) {
    opaque()
}
