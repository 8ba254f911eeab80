//@ uses: block, spinlock, mutex, might_sleep, workqueue
//! C calls the functions of an ops table, in the context that each slot has.
use core::ffi::{c_int, c_long, c_uint, c_ulong};
use kernel::bindings;
use kernel::prelude::*;

static CONFIG: Mutex<u32> = Mutex::new(0);
static COUNT: SpinLock<u32> = SpinLock::new(0);

unsafe extern "C" fn queue(
    _hw: *mut bindings::blk_mq_hw_ctx,
    _data: *const bindings::blk_mq_queue_data,
) -> bindings::blk_status_t {
    *CONFIG.lock() += 1; //~ ERROR[sleep-in-atomic]
    0
}

unsafe extern "C" fn count(
    _hw: *mut bindings::blk_mq_hw_ctx,
    _data: *const bindings::blk_mq_queue_data,
) -> bindings::blk_status_t {
    *COUNT.lock() += 1;
    0
}

unsafe extern "C" fn complete(_rq: *mut bindings::request) {
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

unsafe extern "C" fn ioctl(_f: *mut bindings::file, _cmd: c_uint, _arg: c_ulong) -> c_long {
    *CONFIG.lock() += 1;
    0
}

unsafe extern "C" fn open(_i: *mut bindings::inode, _f: *mut bindings::file) -> c_int {
    might_sleep();
    0
}

pub static SLEEPY: bindings::blk_mq_ops = bindings::blk_mq_ops {
    queue_rq: Some(queue),
    commit_rqs: None,
    complete: Some(complete),
};

pub fn filled_in_later_ok(ops: &mut bindings::blk_mq_ops) {
    ops.queue_rq = Some(count);
}

pub trait Device {
    const HAS_OPEN: bool;
}

pub struct Table<D>(D);

impl<D: Device> Table<D> {
    pub const OPS: bindings::file_operations = bindings::file_operations {
        open: if D::HAS_OPEN { Some(open) } else { None },
        release: None,
        read: None,
        write: None,
        unlocked_ioctl: Some(ioctl),
    };
}

unsafe extern "C" fn work(_w: *mut bindings::work_struct) {
    might_sleep();
}

pub fn as_an_argument_ok(w: *mut bindings::work_struct) {
    unsafe {
        bindings::init_work_with_key(w, Some(work), false, core::ptr::null(), core::ptr::null_mut())
    };
}

pub trait TimerCallback {
    unsafe extern "C" fn run(timer: *mut bindings::hrtimer) -> bindings::hrtimer_restart;
}

/// The method of a trait goes into the slot: every implementation is called there.
pub fn armed_ok<T: TimerCallback>(timer: *mut bindings::hrtimer) {
    unsafe { bindings::hrtimer_setup(timer, Some(T::run), 0, 0) };
}

pub struct Slow;

impl TimerCallback for Slow {
    unsafe extern "C" fn run(_timer: *mut bindings::hrtimer) -> bindings::hrtimer_restart {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        0
    }
}
