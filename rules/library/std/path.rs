// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::ffi::{OsStr, OsString};
use crate::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::intrinsics::opaque;
use core::ops::Deref;

#[derive(Clone, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf {
    inner: OsString,
}

#[derive(Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Path {
    inner: OsStr,
}

pub struct Display<'a> {
    path: &'a Path,
}

impl PathBuf {
    pub const fn new() -> PathBuf {
        PathBuf {
            inner: OsString::new(),
        }
    }

    pub fn as_path(&self) -> &Path {
        self
    }

    pub fn push<P: AsRef<Path>>(&mut self, path: P) {
        self.inner.push(&path.as_ref().inner)
    }

    pub fn pop(&mut self) -> bool {
        opaque()
    }

    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        let _ = extension.as_ref();
        opaque()
    }

    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {
        let _ = file_name.as_ref();
    }

    pub fn into_os_string(self) -> OsString {
        self.inner
    }
}

impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {
        unsafe { &*(s.as_ref() as *const OsStr as *const Path) }
    }

    pub fn as_os_str(&self) -> &OsStr {
        &self.inner
    }

    pub fn to_str(&self) -> Option<&str> {
        self.inner.to_str()
    }

    pub fn to_path_buf(&self) -> PathBuf {
        PathBuf {
            inner: self.inner.to_os_string(),
        }
    }

    pub fn parent(&self) -> Option<&Path> {
        opaque()
    }

    pub fn file_name(&self) -> Option<&OsStr> {
        opaque()
    }

    pub fn extension(&self) -> Option<&OsStr> {
        opaque()
    }

    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {
        let mut out = self.to_path_buf();
        out.push(path);
        out
    }

    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        let mut out = self.to_path_buf();
        out.set_extension(extension);
        out
    }

    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {
        let mut out = self.to_path_buf();
        out.set_file_name(file_name);
        out
    }

    pub fn file_stem(&self) -> Option<&OsStr> {
        opaque()
    }

    pub fn is_absolute(&self) -> bool {
        opaque()
    }

    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {
        let _ = base.as_ref();
        opaque()
    }

    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {
        let _ = child.as_ref();
        opaque()
    }

    pub fn display(&self) -> Display<'_> {
        Display { path: self }
    }

    pub fn exists(&self) -> bool {
        opaque()
    }

    pub fn is_file(&self) -> bool {
        opaque()
    }

    pub fn is_dir(&self) -> bool {
        opaque()
    }
}

impl Deref for PathBuf {
    type Target = Path;

    fn deref(&self) -> &Path {
        Path::new(&self.inner)
    }
}

impl fmt::Debug for PathBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
    fn from(s: &T) -> PathBuf {
        Path::new(s).to_path_buf()
    }
}

impl From<String> for PathBuf {
    fn from(s: String) -> PathBuf {
        PathBuf { inner: s.into() }
    }
}

impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path {
        self
    }
}

impl crate::borrow::ToOwned for Path {
    type Owned = PathBuf;

    fn to_owned(&self) -> PathBuf {
        self.to_path_buf()
    }
}

impl AsRef<OsStr> for Path {
    fn as_ref(&self) -> &OsStr {
        &self.inner
    }
}

impl AsRef<OsStr> for PathBuf {
    fn as_ref(&self) -> &OsStr {
        &self.inner
    }
}

macro_rules! paths {
    ($($t:ty)*) => {$(
        impl AsRef<Path> for $t {
            fn as_ref(&self) -> &Path {
                Path::new(self)
            }
        }
    )*};
}
paths! { str String OsStr OsString PathBuf }

impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path {
        self
    }
}

impl PartialEq for PathBuf {
    fn eq(&self, other: &PathBuf) -> bool {
        self.inner == other.inner
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        self.inner == other.inner
    }
}
