//@ edition: 2024
//! Where temporaries of block tails, arms, conditions, arguments and receivers end in edition 2024.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Lock(u32);

pub struct Guard<'a>(&'a Lock);

impl Lock {
    pub fn lock(&self) -> Guard<'_> {
        enter();
        Guard(self)
    }
}

impl Guard<'_> {
    pub fn get(&self) -> u32 {
        self.0.0
    }

    pub fn when<R>(&self, f: impl FnOnce() -> R) -> R {
        f()
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        leave();
    }
}

fn slow(n: u32) -> u32 {
    rest();
    n
}

pub fn tail_of_a_block_ok(l: &Lock) {
    let n = { l.lock().get() };
    rest();
}

pub fn block_ends_before_the_call_ok(l: &Lock) -> u32 {
    slow({ l.lock().get() })
}

pub fn argument_bad(l: &Lock) -> u32 {
    slow(l.lock().get()) //~ ERROR[sleep-in-atomic]
}

pub fn receiver_bad(l: &Lock) -> u32 {
    l.lock().get().max(slow(3)) //~ ERROR[sleep-in-atomic]
}

pub fn operand_bad(l: &Lock) -> u32 {
    l.lock().get() + slow(1) //~ ERROR[sleep-in-atomic]
}

pub fn operand_before_ok(l: &Lock) -> u32 {
    slow(1) + l.lock().get()
}

pub fn arm_ends_in_2024_bad(l: &Lock, n: u32) -> u32 {
    match n {
        0 => l.lock().get() + slow(0), //~ ERROR[sleep-in-atomic]
        _ => slow(1),
    }
}

pub fn condition_ok(l: &Lock) {
    if l.lock().get() > 3 {
        rest();
    }
    while l.lock().get() > 3 {
        rest();
    }
}

pub fn lazy_operands_end_ok(l: &Lock) -> bool {
    let b = l.lock().get() > 3 && slow(1) > 0;
    b
}

pub fn scrutinee_bad(l: &Lock) {
    match l.lock().get() {
        0 => rest(), //~ ERROR[sleep-in-atomic]
        _ => {}
    }
}

pub fn scrutinee_of_if_let_bad(l: &Lock) {
    if let 0 = l.lock().get() {
        rest(); //~ ERROR[sleep-in-atomic]
    } else {
        rest();
    }
}

pub fn while_let_bad(l: &Lock) {
    while let 0 = l.lock().get() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    rest();
}

pub fn extended_by_a_reference_bad(l: &Lock) {
    let g = &l.lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn not_extended_through_a_call_ok(l: &Lock) {
    let n = &l.lock().get();
    rest();
}

pub fn index_bad(l: &Lock, v: &[u32]) -> u32 {
    v[l.lock().get() as usize] + slow(2) //~ ERROR[sleep-in-atomic]
}

pub fn returned_early_ok(l: &Lock) -> u32 {
    return l.lock().get();
}

pub fn assigned_ok(l: &Lock, to: &mut u32) {
    *to = l.lock().get();
    rest();
}

pub fn closure_argument_bad(l: &Lock) -> u32 {
    l.lock().when(|| slow(4)) //~ ERROR[sleep-in-atomic]
}

pub fn array_bad(l: &Lock) -> [u32; 2] {
    [l.lock().get(), slow(1)] //~ ERROR[sleep-in-atomic]
}

pub fn struct_fields_bad(l: &Lock) -> (u32, u32) {
    let both = (l.lock().get(), slow(1)); //~ ERROR[sleep-in-atomic]
    both
}

pub fn labelled_block_ok(l: &Lock) {
    let n = 'a: {
        if l.lock().get() == 0 {
            break 'a 1;
        }
        l.lock().get()
    };
    rest();
}
