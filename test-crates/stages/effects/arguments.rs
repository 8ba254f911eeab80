//! What a function does with what it is given: closures, pointers, trait objects, parameters.

extern "C" {
    fn msleep(ms: u32);
    fn preempt_disable();
    fn preempt_enable();
}

pub fn sleeps() {
    unsafe { msleep(1) }
}

pub fn calls(f: impl FnOnce()) {
    f()
}

pub fn calls_atomic(f: impl FnOnce()) {
    unsafe { preempt_disable() };
    f();
    unsafe { preempt_enable() };
}

pub fn calls_pointer(f: fn()) {
    f()
}

pub fn by_closure() {
    calls(|| sleeps());
}

pub fn by_item() {
    calls(sleeps);
}

pub fn by_pointer() {
    calls_pointer(sleeps);
}

pub fn quick_closure_in_section() {
    calls_atomic(|| ());
}

pub trait Step {
    fn step(&self);
}

pub struct Slow;

impl Step for Slow {
    fn step(&self) {
        sleeps();
    }
}

pub fn by_object(s: &dyn Step) {
    s.step()
}

pub fn makes_one() {
    by_object(&Slow);
}

pub fn only_if(may_sleep: bool) {
    if may_sleep {
        sleeps();
    }
}
