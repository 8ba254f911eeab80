//! Values of the library that own memory though they do not look it.

use std::io;
use std::thread::{self, Thread, ThreadId};

pub fn threads(t: Thread) -> ThreadId {
    let _here = thread::current();
    t.id()
}

pub fn failed(o: Option<io::Error>, other: &mut io::Error) -> Option<i32> {
    let e = o?;
    let n = e.raw_os_error();
    *other = e;
    n
}

pub fn of_kind(k: io::ErrorKind) -> i32 {
    io::Error::from(k).raw_os_error().unwrap_or(0)
}
