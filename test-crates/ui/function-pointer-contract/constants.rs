//@ uses: cpu
//! Tables of functions in constants and statics are coercions too.
use core::ffi::c_int;
use kernel::bindings;
use kernel::prelude::*;

fn neutral() {}

fn raises() {
    preempt_disable();
}

pub static TABLE: [fn(); 2] = [
    neutral,
    raises, //~ WARNING[function-pointer-contract]
];

pub struct Ops {
    pub start: fn(),
    pub stop: Option<fn()>,
}

pub const OPS: Ops = Ops {
    start: neutral,
    stop: Some(raises), //~ WARNING[function-pointer-contract]
};

unsafe extern "C" fn open(_inode: *mut bindings::inode, _file: *mut bindings::file) -> c_int {
    0
}

unsafe extern "C" fn release(_inode: *mut bindings::inode, _file: *mut bindings::file) -> c_int {
    preempt_disable();
    0
}

pub static FOPS: bindings::file_operations = bindings::file_operations {
    open: Some(open),
    release: Some(release), //~ WARNING[function-pointer-contract]
    read: None,
    write: None,
    unlocked_ioctl: None,
};
