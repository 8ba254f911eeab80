//@ uses: cpu
//! A function that C can call by name has to leave the count as it was, unless it says otherwise.
use kernel::prelude::*;

#[no_mangle]
pub extern "C" fn demo_neutral_ok() {
    preempt_disable();
    preempt_enable();
}

#[no_mangle]
pub extern "C" fn demo_raises_bad() { //~ ERROR[annotation-mismatch]
    preempt_disable();
}

#[export_name = "demo_renamed"]
pub extern "C" fn demo_lowers_bad() { //~ ERROR[annotation-mismatch]
    preempt_enable();
}

#[no_mangle]
#[klint::preempt_count(adjust = 1)]
pub extern "C" fn demo_says_so_ok() {
    preempt_disable();
}
