//@ edition: 2024
//! What is declared in an `extern` block is believed; what is exported has to be neutral or say otherwise.
#![allow(unused)]

unsafe extern "C" {
    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn c_enter();

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    safe fn c_leave();

    #[klint::preempt_count(expect = 0)]
    unsafe fn c_rest(n: u32) -> i32;

    #[klint::preempt_count(expect = 0..)]
    fn c_print(format: *const u8, ...);

    #[klint::any_context]
    #[link_name = "c_quick_by_another_name"]
    safe fn quick();

    static C_LIMIT: u32;
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn balanced_ok() {
    unsafe { c_enter() };
    quick();
    c_leave();
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn unbalanced_bad() { //~ ERROR[annotation-mismatch] raises the preemption count by 1
    unsafe { c_enter() };
}

#[klint::preempt_count(expect = 0..)]
pub fn printing_ok(p: *const u8) {
    unsafe { c_print(p, 1u32, C_LIMIT) };
}

pub fn sleeping_in_a_section_bad() {
    unsafe {
        c_enter();
        c_rest(3); //~ ERROR[sleep-in-atomic]
    }
    c_leave();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn out_enter_bad() { //~ ERROR[annotation-mismatch] is exported to C
    unsafe { c_enter() };
}

#[unsafe(no_mangle)]
pub extern "C" fn out_sleeps_ok() -> i32 {
    unsafe { c_rest(1) }
}

#[unsafe(no_mangle)]
#[klint::preempt_count(adjust = 0, expect = 1..)]
pub extern "C" fn out_leaves_and_enters_ok() {
    c_leave();
    unsafe { c_enter() };
}

#[unsafe(no_mangle)]
pub extern "C" fn out_needs_a_section_bad() { //~ ERROR[annotation-mismatch]
    c_leave();
    unsafe { c_enter() };
}

pub struct Device;

impl Device {
    #[unsafe(export_name = "device_enter")]
    pub extern "C" fn method_bad(&self) { //~ ERROR[annotation-mismatch] is exported to C
        unsafe { c_enter() };
    }
}

mod deep {
    pub mod deeper {
        #[unsafe(no_mangle)]
        extern "C" fn private_but_exported_bad() { //~ ERROR[annotation-mismatch] is exported to C
            super::super::c_leave();
        }
    }
}

#[unsafe(no_mangle)]
pub static EXPORTED_TABLE: extern "C" fn() -> i32 = out_sleeps_ok;
