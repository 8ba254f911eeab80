// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::io::{self, Read, Write};
use crate::path::Path;
use crate::string::String;
use crate::vec::Vec;
use core::intrinsics::opaque;

pub struct File {
    handle: Handle,
}

struct Handle(i32);

impl Drop for Handle {
    fn drop(&mut self) {
        opaque()
    }
}

impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {
        path.as_ref();
        opaque()
    }

    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {
        path.as_ref();
        opaque()
    }

    pub fn sync_all(&self) -> io::Result<()> {
        opaque()
    }
}

impl Read for File {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        opaque()
    }
}

impl Write for File {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        opaque()
    }

    fn flush(&mut self) -> io::Result<()> {
        opaque()
    }
}

pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {
    path.as_ref();
    opaque()
}

pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {
    path.as_ref();
    opaque()
}

pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {
    path.as_ref();
    contents.as_ref();
    opaque()
}

pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    opaque()
}

pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    opaque()
}
