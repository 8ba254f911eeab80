//@ edition: 2024
//! What ends when: arguments, tuples, fields, patterns, shadowed names, statements.

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

fn two_bad(_a: Section, _b: Flusher) {} //~ ERROR[sleep-in-atomic] dropping `_b`

fn two_the_other_way(_a: Flusher, _b: Section) {}

pub fn told_where_the_arguments_end_ok() {
    two_bad(Section::new(), Flusher);
}

pub fn arguments_end_last_first_ok() {
    two_the_other_way(Flusher, Section::new());
}

pub fn tuple_first_to_last_ok() {
    let t = (Section::new(), Flusher);
    drop(t);
}

pub fn tuple_first_to_last_bad() {
    let t = (Flusher, Section::new());
    drop(t); //~ ERROR[sleep-in-atomic]
}

pub fn shadowing_ends_nothing_bad() {
    let s = Section::new();
    let s = {
        let _ = &s;
        3
    };
    rest(); //~ ERROR[sleep-in-atomic]
    let _ = s;
}

pub fn pattern_moves_one_out_ok() {
    let (s, _f) = (Section::new(), 3);
    drop(s);
    rest();
}

pub fn underscore_leaves_in_place_bad() {
    let t = (Section::new(), 3);
    let (_, _n) = t;
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn underscore_of_a_temporary_ok() {
    let (_, _n) = (Section::new(), 3);
    rest();
}

pub fn reference_extends_bad() {
    let _r = &Section::new();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn reference_in_a_struct_extends_bad() {
    struct Holds<'a> {
        _s: &'a Section,
    }
    let _h = Holds { _s: &Section::new() };
    rest(); //~ ERROR[sleep-in-atomic]
}

fn id<T>(t: T) -> T {
    t
}

pub fn reference_through_a_call_does_not_extend_ok() {
    let n = id(&Section::new()) as *const Section as usize;
    rest();
    let _ = n;
}

pub fn block_value_bad() {
    let _s = {
        let _f = Flusher;
        Section::new()
    }; //~ ERROR[sleep-in-atomic]
}

pub fn block_value_ok() {
    let _s = {
        let _f = 3;
        Section::new()
    };
}

pub fn method_chain_bad() -> u32 {
    impl Section {
        fn slow(&self) -> u32 {
            rest();
            3
        }
    }
    Section::new().slow() //~ ERROR[sleep-in-atomic] `Section::slow`
}

pub fn assigned_after_ok() {
    let f;
    let s = Section::new();
    f = Flusher;
    drop(s);
    drop(f);
}

pub fn assigned_after_bad() {
    let s = Section::new();
    let f;
    f = Flusher;
    let _ = (&s, &f);
} //~ ERROR[sleep-in-atomic] dropping `f`
