//@ edition: 2024
//! A value's own destructor runs first, then its fields in order of declaration.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    fn new() -> Section {
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

pub struct SectionFirst {
    _section: Section,
    _flusher: Flusher,
}

pub struct FlusherFirst {
    _flusher: Flusher,
    _section: Section,
}

pub struct RestsInDrop {
    _section: Section,
}

impl Drop for RestsInDrop {
    fn drop(&mut self) {
        rest();
    }
}

pub fn own_destructor_runs_first_bad() {
    let both = RestsInDrop {
        _section: Section::new(),
    };
    drop(both); //~ ERROR[sleep-in-atomic]
}

pub fn section_first_ok() {
    let both = SectionFirst {
        _section: Section::new(),
        _flusher: Flusher,
    };
    drop(both);
}

pub fn flusher_first_bad() {
    let both = FlusherFirst {
        _flusher: Flusher,
        _section: Section::new(),
    };
    drop(both); //~ ERROR[sleep-in-atomic]
}

pub fn locals_in_reverse_order_bad() {
    let _section = Section::new();
    let _flusher = Flusher;
} //~ ERROR[sleep-in-atomic]

pub fn locals_in_reverse_order_ok() {
    let _flusher = Flusher;
    let _section = Section::new();
}

pub fn field_moved_out_ok() -> Flusher {
    let both = FlusherFirst {
        _flusher: Flusher,
        _section: Section::new(),
    };
    both._flusher
}

pub fn one_field_replaced_bad(x: &mut SectionFirst) {
    enter();
    x._flusher = Flusher; //~ ERROR[sleep-in-atomic]
    leave();
}
