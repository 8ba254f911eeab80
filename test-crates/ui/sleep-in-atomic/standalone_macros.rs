//@ edition: 2024
//! Sections and sleeps that macros write: the place is where the user wrote the macro.

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

macro_rules! in_section {
    ($($body:tt)*) => {{
        let _s = Section::new();
        $($body)*
    }};
}

macro_rules! pause {
    () => {
        rest()
    };
    ($n:expr) => {
        for _ in 0..$n {
            rest();
        }
    };
}

macro_rules! make {
    ($name:ident, $open:expr) => {
        pub fn $name() {
            let _s = $open;
            rest();
        }
    };
}

make!(made, Section::new()); //~ ERROR[sleep-in-atomic]

pub fn user_code_inside_bad() {
    in_section! {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn user_code_inside_ok() {
    in_section! {
        enter();
        leave();
    }
    rest();
}

pub fn macro_in_macro_bad() {
    in_section! {
        pause!(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn macro_alone_ok() {
    pause!();
    pause!(3);
}

pub fn macro_in_a_section_bad() {
    let _s = Section::new();
    pause!(4); //~ ERROR[sleep-in-atomic]
}

pub fn hygiene_ok() {
    macro_rules! shadow {
        () => {
            let s = 3;
            let _ = s;
        };
    }
    let s = Section::new();
    shadow!();
    drop(s);
    rest();
}
