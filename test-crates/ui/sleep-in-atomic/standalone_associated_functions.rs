//@ edition: 2024
//! Associated functions, constants and types chosen through the type at hand: `Self::`, `T::`, `<T as _>::`, aliases, defaults.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Policy {
    const MAY_SLEEP: bool;
    type Next: Policy;

    fn act();

    fn default_act() {
        Self::act();
    }

    fn new() -> Self
    where
        Self: Sized;
}

pub struct Atomic;
pub struct Process;

impl Policy for Atomic {
    const MAY_SLEEP: bool = false;
    type Next = Process;

    fn act() {}

    fn new() -> Atomic {
        Atomic
    }
}

impl Policy for Process {
    const MAY_SLEEP: bool = true;
    type Next = Atomic;

    fn act() {
        rest();
    }

    fn new() -> Process {
        rest();
        Process
    }
}

type P = Process;
type A = Atomic;

pub fn by_alias_bad() {
    enter();
    P::act(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn by_alias_ok() {
    enter();
    A::act();
    leave();
}

pub fn provided_bad() {
    enter();
    Process::default_act(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn provided_ok() {
    enter();
    <Atomic as Policy>::default_act();
    leave();
}

pub fn next_type_bad() {
    enter();
    <Atomic as Policy>::Next::act(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn next_type_ok() {
    enter();
    <Process as Policy>::Next::act();
    leave();
}

fn when_allowed<T: Policy>() {
    if T::MAY_SLEEP {
        rest();
    }
}

pub fn constant_decides_ok() {
    enter();
    when_allowed::<Atomic>();
    leave();
}

pub fn constant_decides_bad() {
    enter();
    when_allowed::<Process>(); //~ ERROR[sleep-in-atomic]
    leave();
}

fn twice<T: Policy>() {
    T::act();
    T::Next::act();
}

pub fn one_of_them_sleeps_bad() {
    enter();
    twice::<Atomic>(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn result_type_decides_bad() -> Process {
    enter();
    let p = Policy::new(); //~ ERROR[sleep-in-atomic]
    leave();
    p
}

pub fn result_type_decides_ok() -> Atomic {
    enter();
    let a = Policy::new();
    leave();
    a
}

pub struct Queue<T = Atomic>(T);

impl<T: Policy> Queue<T> {
    fn run() {
        T::act();
    }

    fn run_self(&self) {
        Self::run();
    }
}

pub fn default_parameter_ok(q: &Queue) {
    enter();
    q.run_self();
    leave();
}

pub fn other_parameter_bad(q: &Queue<Process>) {
    enter();
    q.run_self(); //~ ERROR[sleep-in-atomic]
    leave();
}

impl Queue<u8> {
    fn only_for_bytes(&self) {
        rest();
    }
}

pub fn specific_impl_bad(q: &Queue<u8>) {
    enter();
    q.only_for_bytes(); //~ ERROR[sleep-in-atomic]
    leave();
}

impl<T: Policy> From<T> for Queue<T> {
    fn from(t: T) -> Self {
        T::act();
        Queue(t)
    }
}

pub fn into_bad() -> Queue<Process> {
    enter();
    let q = Process.into(); //~ ERROR[sleep-in-atomic]
    leave();
    q
}

pub fn into_ok() -> Queue<Atomic> {
    enter();
    let q = Atomic.into();
    leave();
    q
}
