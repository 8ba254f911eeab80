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
    flushes: u32,
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

    /// Waits and copies in one go, which saves the chunk and breaks the rule.
    fn wait_and_copy(&self, to: *mut c_void, wanted: usize) -> Result<usize> {
        let mut chunk = [0u8; CHUNK];
        let mut buffer = self.buffer.lock(); //~ NOTE[sleep-in-atomic]
        while buffer.is_empty() {
            if self.filled.wait_interruptible(&mut buffer) {
                return Err(ERESTARTSYS);
            }
        }
        let n = buffer.get(&mut chunk[..wanted]);
        copy_to_user(to, &chunk[..n])?; //~ ERROR[sleep-in-atomic]
        Ok(n)
    }

    fn resize(&self, size: usize) -> Result {
        let mut current = self.buffer.lock();
        let mut buffer = Buffer::new(size)?; //~ ERROR[blocking-allocation-in-atomic]
        buffer.take_over(&mut current);
        *current = buffer;
        let mut settings = self.settings.lock(); //~ ERROR[sleep-in-atomic]
        settings.size = size;
        Ok(())
    }

    fn flush(&self) -> Result {
        let size = self.settings.lock().size;
        let fresh = Buffer::new(size)?;
        let mut current = self.buffer.lock();
        *current = fresh;
        self.settings.lock().flushes += 1; //~ ERROR[sleep-in-atomic]
        Ok(())
    }
}

impl MiscDevice for Session {
    type Ptr = KBox<Session>;

    fn open(_file: &File) -> Result<KBox<Session>> {
        let session = Session {
            buffer: new_spinlock!(Buffer::new(4096)?),
            filled: new_condvar!(),
            settings: new_mutex!(Settings { size: 4096, flushes: 0 }),
        };
        Ok(KBox::new(session, GFP_KERNEL)?)
    }

    fn read(session: &Session, to: *mut c_void, len: usize) -> Result<usize> {
        let wanted = core::cmp::min(len, CHUNK);
        if wanted == 1 {
            let mut byte = [0u8; 1];
            session.wait_and_get(&mut byte)?;
            copy_to_user(to, &byte)?;
            return Ok(1);
        }
        session.wait_and_copy(to, wanted)
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
