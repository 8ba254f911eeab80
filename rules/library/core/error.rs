// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cell::{BorrowError, BorrowMutError};
use crate::char::convert::CharTryFromError;
use crate::ffi::c_str::FromBytesUntilNulError;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::slice::GetDisjointMutError;
use crate::time::TryFromFloatSecsError;

pub trait Error: fmt::Debug + fmt::Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        opaque()
    }

    fn description(&self) -> &str {
        opaque()
    }

    fn cause(&self) -> Option<&dyn Error> {
        opaque()
    }
}

macro_rules! concrete {
    ($($bounds:tt)*) => {
        impl dyn $($bounds)* {
            pub fn is<T: Error + 'static>(&self) -> bool {
                opaque()
            }

            pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {
                opaque()
            }

            pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {
                opaque()
            }
        }
    };
}
concrete! { Error }
concrete! { Error + Send }
concrete! { Error + Send + Sync }

impl Error for ! {}

impl<'a, T: Error + ?Sized> Error for &'a T {}

impl Error for fmt::Error {}

impl Error for BorrowError {}

impl Error for BorrowMutError {}

impl Error for CharTryFromError {}

impl Error for TryFromFloatSecsError {}

impl Error for FromBytesUntilNulError {}

impl Error for GetDisjointMutError {}
