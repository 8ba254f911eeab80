// SPDX-License-Identifier: MIT OR Apache-2.0

//! One open file.

use crate::buffer::Buffer;
use core::ffi::c_void;
use kernel::miscdevice::{File, MiscDevice};
use kernel::prelude::*;
use kernel::uaccess::{copy_from_user, copy_to_user};

const RESIZE: u32 = 0x7201;
const FLUSH: u32 = 0x7202;
const CHUNK: usize = 64;

/// What user space may set.
struct Settings {
    size: usize,
}

pub struct Session {
    buffer: SpinLock<Buffer>,
    filled: CondVar,
    settings: Mutex<Settings>,
}

impl Session {
    /// Waits until there is something to read and moves it to `chunk`.
    fn wait_and_get(&self, chunk: &mut [u8]) -> Result<usize> {
        let mut buffer = self.buffer.lock();
        while buffer.is_empty() {
            if self.filled.wait_interruptible(&mut buffer) {
                return Err(ERESTARTSYS);
            }
        }
        Ok(buffer.get(chunk))
    }

    fn resize(&self, size: usize) -> Result {
        let mut settings = self.settings.lock();
        let mut buffer = Buffer::new(size)?;
        {
            let mut current = self.buffer.lock();
            buffer.take_over(&mut current);
            core::mem::swap(&mut *current, &mut buffer);
        }
        settings.size = size;
        Ok(())
    }

    fn flush(&self) -> Result {
        let size = self.settings.lock().size;
        let fresh = Buffer::new(size)?;
        let old = core::mem::replace(&mut *self.buffer.lock(), fresh);
        drop(old);
        Ok(())
    }
}

impl MiscDevice for Session {
    type Ptr = KBox<Session>;

    fn open(_file: &File) -> Result<KBox<Session>> {
        let session = Session {
            buffer: new_spinlock!(Buffer::new(4096)?),
            filled: new_condvar!(),
            settings: new_mutex!(Settings { size: 4096 }),
        };
        Ok(KBox::new(session, GFP_KERNEL)?)
    }

    fn read(session: &Session, to: *mut c_void, len: usize) -> Result<usize> {
        let mut chunk = [0u8; CHUNK];
        let wanted = core::cmp::min(len, CHUNK);
        let n = session.wait_and_get(&mut chunk[..wanted])?;
        copy_to_user(to, &chunk[..n])?;
        Ok(n)
    }

    fn write(session: &Session, from: *const c_void, len: usize) -> Result<usize> {
        let mut chunk = [0u8; CHUNK];
        let given = core::cmp::min(len, CHUNK);
        copy_from_user(&mut chunk[..given], from)?;
        let n = session.buffer.lock().put(&chunk[..given]);
        if n == 0 {
            return Err(EAGAIN);
        }
        session.filled.notify_all();
        Ok(n)
    }

    fn ioctl(session: &Session, cmd: u32, arg: usize) -> Result<isize> {
        match cmd {
            RESIZE => session.resize(arg)?,
            FLUSH => session.flush()?,
            _ => return Err(EINVAL),
        }
        Ok(0)
    }
}
