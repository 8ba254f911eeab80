//@ edition: 2024
//! Owners by raw pointers: read, written, dropped in place, made of raw parts.
use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::ptr;

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

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn dropped_in_place_bad(f: *mut Flusher) {
    let _s = Section::new();
    unsafe { ptr::drop_in_place(f) }; //~ ERROR[sleep-in-atomic]
}

pub fn read_out_and_dropped_bad(f: *const Flusher) {
    let _s = Section::new();
    let _f = unsafe { ptr::read(f) };
} //~ ERROR[sleep-in-atomic]

pub fn read_out_and_kept_ok(f: *const Flusher) -> Flusher {
    let _s = Section::new();
    unsafe { ptr::read(f) }
}

pub fn written_over_ok(p: *mut Flusher, f: Flusher) {
    let _s = Section::new();
    unsafe { ptr::write(p, f) };
}

pub fn assigned_over_bad(p: *mut Flusher, f: Flusher) {
    let _s = Section::new();
    unsafe { *p = f }; //~ ERROR[sleep-in-atomic]
}

pub fn replaced_ok(p: &mut Flusher, f: Flusher) -> Flusher {
    let _s = Section::new();
    mem::replace(p, f)
}

pub fn box_from_raw_bad(p: *mut Flusher) {
    let _s = Section::new();
    drop(unsafe { Box::from_raw(p) }); //~ ERROR[sleep-in-atomic]
}

pub fn box_into_raw_ok(b: Box<Flusher>) -> *mut Flusher {
    let _s = Section::new();
    Box::into_raw(b)
}

pub fn manually_ok(f: Flusher) {
    let _s = Section::new();
    let _m = ManuallyDrop::new(f);
}

pub fn manually_bad(f: Flusher) {
    let _s = Section::new();
    let mut m = ManuallyDrop::new(f);
    unsafe { ManuallyDrop::drop(&mut m) }; //~ ERROR[sleep-in-atomic]
}

pub fn taken_out_of_it_bad(f: Flusher) {
    let _s = Section::new();
    let mut m = ManuallyDrop::new(f);
    let _f = unsafe { ManuallyDrop::take(&mut m) };
} //~ ERROR[sleep-in-atomic]

pub fn into_inner_bad(f: Flusher) {
    let m = ManuallyDrop::new(f);
    let _s = Section::new();
    drop(ManuallyDrop::into_inner(m)); //~ ERROR[sleep-in-atomic]
}

pub fn uninitialised_ok() {
    let _s = Section::new();
    let mut m = MaybeUninit::<Flusher>::uninit();
    m.write(Flusher);
}

pub fn assumed_bad() {
    let _s = Section::new();
    let mut m = MaybeUninit::uninit();
    m.write(Flusher);
    drop(unsafe { m.assume_init() }); //~ ERROR[sleep-in-atomic]
}

pub fn swapped_ok(a: &mut Flusher, b: &mut Flusher) {
    let _s = Section::new();
    mem::swap(a, b);
}

pub fn section_by_pointer_ok() {
    let s = ManuallyDrop::new(Section::new());
    let read = unsafe { ptr::read(&*s) };
    drop(read);
    rest();
}

union Slot {
    _number: u64,
    _f: ManuallyDrop<Flusher>,
}

pub fn union_drops_nothing_ok(f: Flusher) {
    let _s = Section::new();
    let _u = Slot {
        _f: ManuallyDrop::new(f),
    };
}
