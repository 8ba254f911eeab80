//@ edition: 2024
//! Calls that nobody writes: `?` converts its error, `..Default::default()` and derives call for their fields.
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

pub struct Plain;

pub struct Reported;

impl From<Plain> for Reported {
    fn from(_: Plain) -> Reported {
        rest();
        Reported
    }
}

fn may_fail(n: u8) -> Result<u8, Plain> {
    if n == 0 { Err(Plain) } else { Ok(n) }
}

pub fn question_mark_converts_bad(n: u8) -> Result<u8, Reported> {
    let _s = Section::new();
    Ok(may_fail(n)?) //~ ERROR[sleep-in-atomic]
}

pub fn question_mark_of_the_same_error_ok(n: u8) -> Result<u8, Plain> {
    let _s = Section::new();
    Ok(may_fail(n)?)
}

pub fn question_mark_before_the_section_ok(n: u8) -> Result<u8, Reported> {
    let m = may_fail(n)?;
    let _s = Section::new();
    Ok(m)
}

pub fn path_as_a_function_bad(n: u8) -> Result<u8, Reported> {
    let _s = Section::new();
    may_fail(n).map_err(Reported::from) //~ ERROR[sleep-in-atomic]
}

pub fn into_bad(p: Plain) -> Reported {
    let _s = Section::new();
    p.into() //~ ERROR[sleep-in-atomic]
}

pub fn into_of_numbers_ok(n: u8) -> u16 {
    let _s = Section::new();
    n.into()
}

pub struct Slow;

impl Default for Slow {
    fn default() -> Slow {
        rest();
        Slow
    }
}

impl Clone for Slow {
    fn clone(&self) -> Slow {
        rest();
        Slow
    }
}

impl PartialEq for Slow {
    fn eq(&self, _: &Slow) -> bool {
        rest();
        true
    }
}

#[derive(Default, Clone, PartialEq)]
pub struct Config {
    size: u8,
    slow: Slow,
}

pub fn rest_of_the_fields_bad() -> Config {
    let _s = Section::new();
    Config {
        size: 1,
        ..Default::default() //~ ERROR[sleep-in-atomic]
    }
}

pub fn all_fields_ok() -> Config {
    let _s = Section::new();
    Config { size: 1, slow: Slow }
}

pub fn or_default_bad(c: Option<Config>) -> Config {
    let _s = Section::new();
    c.unwrap_or_default() //~ ERROR[sleep-in-atomic]
}

pub fn derived_clone_bad(c: &Config) -> Config {
    let _s = Section::new();
    c.clone() //~ ERROR[sleep-in-atomic]
}

pub fn clone_of_an_array_bad(c: &[Config; 2]) {
    let _s = Section::new();
    let _copy = c.clone(); //~ ERROR[sleep-in-atomic]
}

pub fn clone_of_an_option_bad(c: &Option<Config>) {
    let _s = Section::new();
    let _copy = c.clone(); //~ ERROR[sleep-in-atomic]
}

pub fn copy_of_a_reference_ok(c: &Config) -> &Config {
    let _s = Section::new();
    let copy = c;
    copy
}

pub fn derived_comparison_bad(a: &Config, b: &Config) -> bool {
    let _s = Section::new();
    a == b //~ ERROR[sleep-in-atomic]
}

pub fn comparison_of_options_bad(a: &Slow, b: &Slow) -> bool {
    let _s = Section::new();
    Some(a) == Some(b) //~ ERROR[sleep-in-atomic]
}

pub fn comparison_of_arrays_bad(a: &Slow, b: &Slow) -> bool {
    let _s = Section::new();
    [a] != [b] //~ ERROR[sleep-in-atomic]
}

pub fn comparison_of_addresses_ok(a: &Slow, b: &Slow) -> bool {
    let _s = Section::new();
    core::ptr::eq(a, b)
}
