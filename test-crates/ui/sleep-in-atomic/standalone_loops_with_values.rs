//@ edition: 2024
//! Loops that hand a section on, and jumps that end one.

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

pub fn break_with_a_section_bad(mut n: u32) {
    let s = loop {
        n += 1;
        if n > 10 {
            break Section::new();
        }
        rest();
    };
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
}

pub fn break_ends_it_ok(n: u32) {
    for i in 0..n {
        let _s = Section::new();
        if i > 3 {
            break;
        }
    }
    rest();
}

pub fn continue_ends_it_ok(n: u32) {
    for i in 0..n {
        let _s = Section::new();
        if i > 3 {
            continue;
        }
        drop(_s);
        rest();
    }
}

pub fn outer_section_bad(n: u32) {
    'outer: for _ in 0..n {
        let _s = Section::new();
        for j in 0..n {
            if j == 2 {
                continue 'outer;
            }
            rest(); //~ ERROR[sleep-in-atomic]
        }
    }
}

pub fn labelled_block_ok(c: bool) {
    'done: {
        let _s = Section::new();
        if c {
            break 'done;
        }
        enter();
        leave();
    }
    rest();
}

pub fn labelled_block_value_bad(c: bool) {
    let s = 'found: {
        if c {
            break 'found Some(Section::new());
        }
        None
    };
    if s.is_some() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn carried_round_ok(n: u32) {
    let mut s = None;
    for _ in 0..n {
        s = Some(Section::new());
        s = None;
        rest();
    }
    drop(s);
}

pub fn carried_round_bad(n: u32) {
    let mut s = None;
    for _ in 0..n {
        rest(); //~ ERROR[sleep-in-atomic]
        s = Some(Section::new());
    }
    drop(s);
}

pub fn first_round_only_ok(n: u32) {
    let mut first = Some(Section::new());
    for _ in 0..n {
        drop(first.take());
        rest();
    }
}

pub fn iterator_holds_it_bad() {
    struct Walk(#[allow(unused)] Section, u32);
    impl Iterator for Walk {
        type Item = u32;
        fn next(&mut self) -> Option<u32> {
            self.1.checked_sub(1)
        }
    }
    for _ in Walk(Section::new(), 3) {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    rest();
}
