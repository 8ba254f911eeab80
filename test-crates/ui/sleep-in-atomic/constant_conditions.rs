//@ uses: spinlock, might_sleep
//@ cfg: CONFIG_DEMO, CONFIG_LEVEL="2"
//@ known-bug: see its functions named fn_ and fp_
//! Only what the language folds is folded: literals, constants and cfg, not what a person would reason out.
use kernel::prelude::*;

const DEBUG: bool = false;
const VERBOSE: bool = !DEBUG;

pub fn literal_false_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    if false {
        might_sleep();
    }
}

pub fn constant_false_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    if DEBUG {
        might_sleep();
    }
}

pub fn constant_true_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    if VERBOSE {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn cfg_macro_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    if cfg!(CONFIG_DEMO) {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn cfg_macro_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    if cfg!(not(CONFIG_DEMO)) {
        might_sleep();
    }
}

pub fn fp_cfg_attribute_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    #[cfg(CONFIG_OTHER)]
    might_sleep();
    #[cfg(all(CONFIG_DEMO, not(CONFIG_LEVEL = "2")))]
    might_sleep();
}

pub fn cfg_attribute_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    #[cfg(CONFIG_LEVEL = "2")]
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn arithmetic_nobody_folds_bad(q: &SpinLock<u32>, n: u32) {
    let _g = q.lock();
    if n * n < n {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}
