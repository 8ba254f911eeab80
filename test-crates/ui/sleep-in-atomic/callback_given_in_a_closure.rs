//@ uses: irq, error, might_sleep
//! C gets a function inside of a closure, as initialisers in place do it: the slot's context is the same.
use core::ffi::{c_int, c_uint, c_void};
use core::ptr;
use kernel::bindings;
use kernel::prelude::*;

pub trait Device {
    fn handle(&self) -> c_uint;
}

unsafe extern "C" fn hard<T: Device>(_irq: c_int, dev: *mut c_void) -> bindings::irqreturn_t {
    might_sleep(); //~ ERROR[sleep-in-atomic] hard interrupt
    unsafe { (*dev.cast::<T>()).handle() }
}

unsafe extern "C" fn thread<T: Device>(_irq: c_int, dev: *mut c_void) -> bindings::irqreturn_t {
    might_sleep();
    unsafe { (*dev.cast::<T>()).handle() }
}

fn to_result(code: c_int) -> Result {
    if code < 0 {
        return Err(EINVAL);
    }
    Ok(())
}

pub fn registers<T: Device>(irq: c_uint, dev: *mut T) -> impl FnOnce() -> Result {
    move || {
        let retry = |times: u32| {
            let _ = times;
            to_result(unsafe {
                bindings::request_threaded_irq(
                    irq,
                    Some(hard::<T>),
                    Some(thread::<T>),
                    0,
                    ptr::null(),
                    dev.cast(),
                )
            })
        };
        retry(3)
    }
}
