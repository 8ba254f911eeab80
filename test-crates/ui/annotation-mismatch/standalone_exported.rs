//@ edition: 2024
//! C calls what is exported without knowing of annotations: it has to leave the count alone and run in process context, or say otherwise.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    pub fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn demo_enter_bad() { //~ ERROR[annotation-mismatch] is exported to C
    enter();
}

#[unsafe(no_mangle)]
pub fn demo_rust_abi_bad() { //~ ERROR[annotation-mismatch] is exported to C
    enter();
}

#[unsafe(export_name = "demo_other_name")]
pub extern "C" fn demo_leave_bad() { //~ ERROR[annotation-mismatch] is exported to C
    leave();
}

#[unsafe(no_mangle)]
pub extern "C" fn demo_sleeps_ok() {
    rest();
}

#[unsafe(no_mangle)]
pub extern "C" fn demo_section_ok() {
    let _s = Section::new();
}

#[unsafe(no_mangle)]
#[klint::preempt_count(adjust = 1, expect = 0..)]
pub extern "C" fn demo_says_so_ok() {
    enter();
}

#[unsafe(no_mangle)]
#[klint::preempt_count(adjust = 0)]
pub extern "C" fn demo_lies_bad() { //~ ERROR[annotation-mismatch] is annotated with
    enter();
}

#[unsafe(no_mangle)]
pub extern "C" fn demo_takes_a_guard_bad(_s: Section) {} //~ ERROR[annotation-mismatch] is exported to C

pub extern "C" fn demo_not_exported_ok() {
    enter();
}

/// # Safety
///
/// None is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn demo_unsafe_bad() { //~ ERROR[annotation-mismatch] is exported to C
    enter();
}
