// SPDX-License-Identifier: MIT OR Apache-2.0

//! Asking for an interrupt line.

// region:irq
use crate::bindings;
use crate::error::{to_result, Result};
use core::ffi::{c_int, c_void};

#[repr(u32)]
pub enum IrqReturn {
    None = bindings::IRQ_NONE,
    Handled = bindings::IRQ_HANDLED,
}

/// Runs in hard-interrupt context.
pub trait Handler: Sync {
    fn handle(&self) -> IrqReturn;
}

/// A handler in use.
pub struct Registration<'a, T: Handler> {
    irq: u32,
    handler: &'a T,
}

impl<'a, T: Handler> Registration<'a, T> {
    pub fn new(irq: u32, handler: &'a T) -> Result<Self> {
        let cookie: *const T = handler;
        to_result(unsafe {
            bindings::request_irq(
                irq,
                Some(handle_irq_callback::<T>),
                0,
                c"mini".as_ptr(),
                cookie.cast_mut().cast(),
            )
        })?;
        Ok(Self { irq, handler })
    }

    pub fn handler(&self) -> &T {
        self.handler
    }

    pub fn synchronize(&self) {
        unsafe { bindings::synchronize_irq(self.irq) };
    }
}

impl<T: Handler> Drop for Registration<'_, T> {
    fn drop(&mut self) {
        let cookie: *const T = self.handler;
        unsafe { bindings::free_irq(self.irq, cookie.cast_mut().cast()) };
    }
}

unsafe extern "C" fn handle_irq_callback<T: Handler>(
    _irq: c_int,
    ptr: *mut c_void,
) -> bindings::irqreturn_t {
    let handler = unsafe { &*ptr.cast::<T>() };

    T::handle(handler) as bindings::irqreturn_t
}

#[repr(u32)]
pub enum ThreadedIrqReturn {
    None = bindings::IRQ_NONE,
    Handled = bindings::IRQ_HANDLED,
    WakeThread = bindings::IRQ_WAKE_THREAD,
}

/// A short half in hard-interrupt context, and a thread that may sleep.
pub trait ThreadedHandler: Sync {
    fn handle(&self) -> ThreadedIrqReturn {
        ThreadedIrqReturn::WakeThread
    }

    fn handle_threaded(&self) -> IrqReturn;
}

/// A threaded handler in use.
pub struct ThreadedRegistration<'a, T: ThreadedHandler> {
    irq: u32,
    handler: &'a T,
}

impl<'a, T: ThreadedHandler> ThreadedRegistration<'a, T> {
    pub fn new(irq: u32, handler: &'a T) -> Result<Self> {
        let cookie: *const T = handler;
        to_result(unsafe {
            bindings::request_threaded_irq(
                irq,
                Some(handle_threaded_irq_callback::<T>),
                Some(thread_fn_callback::<T>),
                0,
                c"mini".as_ptr(),
                cookie.cast_mut().cast(),
            )
        })?;
        Ok(Self { irq, handler })
    }
}

impl<T: ThreadedHandler> Drop for ThreadedRegistration<'_, T> {
    fn drop(&mut self) {
        let cookie: *const T = self.handler;
        unsafe { bindings::free_irq(self.irq, cookie.cast_mut().cast()) };
    }
}

unsafe extern "C" fn handle_threaded_irq_callback<T: ThreadedHandler>(
    _irq: c_int,
    ptr: *mut c_void,
) -> bindings::irqreturn_t {
    let handler = unsafe { &*ptr.cast::<T>() };

    T::handle(handler) as bindings::irqreturn_t
}

unsafe extern "C" fn thread_fn_callback<T: ThreadedHandler>(
    _irq: c_int,
    ptr: *mut c_void,
) -> bindings::irqreturn_t {
    let handler = unsafe { &*ptr.cast::<T>() };

    T::handle_threaded(handler) as bindings::irqreturn_t
}
// endregion:irq
