//@ edition: 2024
//! Calls on `dyn` values follow the trait's annotation, not what is behind.
use std::sync::Arc;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Device {
    #[klint::preempt_count(adjust = 0, expect = 0..)]
    fn status(&self) -> u32;

    #[klint::preempt_count(adjust = 0, expect = 0)]
    fn reset(&self);

    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn begin(&self);

    #[klint::preempt_count(adjust = -1, expect = 1..)]
    fn end(&self);
}

pub struct Card;

impl Device for Card {
    fn status(&self) -> u32 {
        7
    }

    fn reset(&self) {
        rest();
    }

    fn begin(&self) {
        enter();
    }

    fn end(&self) {
        leave();
    }
}

pub fn status_in_a_section_ok(d: &dyn Device) -> u32 {
    enter();
    let s = d.status();
    leave();
    s
}

pub fn reset_in_a_section_bad(d: &dyn Device) {
    enter();
    d.reset(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn section_by_the_trait_bad(d: &dyn Device) {
    d.begin();
    d.reset(); //~ ERROR[sleep-in-atomic]
    d.end();
}

pub fn section_by_the_trait_ok(d: &dyn Device) {
    d.begin();
    d.status();
    d.end();
    d.reset();
}

pub fn boxed_bad(d: Box<dyn Device>) {
    d.begin();
    d.reset(); //~ ERROR[sleep-in-atomic]
    d.end();
}

pub fn counted_bad(d: &Arc<dyn Device>) {
    d.begin();
    d.reset(); //~ ERROR[sleep-in-atomic]
    d.end();
}

pub fn generic_bad<D: Device>(d: &D) {
    d.begin();
    d.reset(); //~ ERROR[sleep-in-atomic]
    d.end();
}

pub fn by_the_concrete_type_bad(c: &Card) {
    enter();
    c.reset(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn coerced_ok(c: Card) -> Box<dyn Device> {
    Box::new(c)
}
