//@ edition: 2024
//@ known-bug: a constant that is repeated is not known to be `None`, nor a comparison of a constant parameter to be false
//! Arrays of `None` release nothing, and conditions on constants are decided for each instance.
#![no_std]
#![allow(unused)]

unsafe extern "C" {
    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    safe fn enter();

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    safe fn leave();

    #[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
    safe fn rest();
}

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

const NONE: Option<Section> = None;

pub fn written_one_by_one_ok() {
    let all: [Option<Section>; 2] = [None, None];
    drop(all);
    rest();
}

pub fn constant_ok() {
    let one = NONE;
    drop(one);
    rest();
}

pub fn fp_constant_repeated_ok() {
    let all = [NONE; 3];
    drop(all);
    rest();
}

pub fn fp_inline_constant_repeated_ok() {
    let all = [const { None::<Section> }; 4];
    drop(all);
    rest();
}

fn rest_if<const WANTED: bool>() {
    if WANTED {
        rest();
    }
}

fn rest_above_two<const N: usize>() {
    if N > 2 {
        rest();
    }
}

pub fn constant_parameter_ok() {
    let _s = Section::new();
    rest_if::<false>();
}

pub fn constant_parameter_bad() {
    let _s = Section::new();
    rest_if::<true>(); //~ ERROR[sleep-in-atomic]
}

pub fn compared_constant_bad() {
    let _s = Section::new();
    rest_above_two::<3>(); //~ ERROR[sleep-in-atomic]
}

pub fn fp_compared_constant_ok() {
    let _s = Section::new();
    rest_above_two::<1>();
}
