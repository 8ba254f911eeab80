//@ edition: 2024
//! Which elements of a vector, slice or array still hold a guard, where their numbers are known.
#![allow(unused)]

use std::mem;

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn raise() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn lower() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn sleep() {}

pub struct G(u8);

impl G {
    fn ready(&self) -> bool {
        self.0 > 1
    }
}

impl Drop for G {
    fn drop(&mut self) {
        lower()
    }
}

fn lock() -> G {
    raise();
    G(1)
}

fn coin() -> bool {
    std::env::args().count() > 1
}

pub fn pushed_and_popped_ok() {
    let mut v = Vec::new();
    v.push(lock());
    v.pop();
    sleep();
}

pub fn one_of_two_popped_bad() {
    let mut v = Vec::new();
    v.push(lock());
    v.push(lock());
    v.pop();
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn vector_dropped_ok() {
    let v = vec![lock(), lock()];
    drop(v);
    sleep();
}

pub fn vector_alive_bad() {
    let v = vec![lock(), lock()];
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn cleared_ok() {
    let mut v = vec![lock(), lock()];
    v.clear();
    sleep();
}

pub fn cut_to_one_bad() {
    let mut v = vec![lock(), lock()];
    v.truncate(1);
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn consumed_by_a_loop_ok() {
    for g in vec![lock(), lock()] {}
    sleep();
}

pub fn inside_the_loop_bad() {
    for g in vec![lock()] {
        sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn made_from_an_array_ok() {
    let v = Vec::from([lock()]);
    let r = &v;
    drop(v);
    sleep();
}

pub fn element_overwritten_ok() {
    let mut v = vec![Some(lock()), None];
    v[0] = None;
    sleep();
}

pub fn other_element_overwritten_bad() {
    let mut v = vec![Some(lock()), None];
    v[1] = None;
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn drained_ok() {
    let mut v = vec![lock(), lock()];
    for g in v.drain(..) {}
    sleep();
}

pub fn drained_in_part_bad() {
    let mut v = vec![lock(), lock()];
    for g in v.drain(1..) {}
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn swapped_out_and_removed_ok() {
    let mut v = vec![lock(), lock()];
    drop(v.swap_remove(0));
    v.remove(0);
    sleep();
}

pub fn one_swapped_out_bad() {
    let mut v = vec![lock(), lock()];
    drop(v.swap_remove(0));
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn collected_and_dropped_ok() {
    let v: Vec<_> = [lock(), lock()].into_iter().collect();
    drop(v);
    sleep();
}

pub fn collected_bad() {
    let v: Vec<_> = [lock(), lock()].into_iter().collect();
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn first_by_pattern_ok() {
    let mut v = vec![lock()];
    if let [first, ..] = &mut v[..] {
        *first = lock();
    }
    drop(v);
    sleep();
}

pub fn emptied_by_iter_mut_ok() {
    let mut v = vec![Some(lock()), None];
    for x in v.iter_mut() {
        *x = None;
    }
    sleep();
}

pub fn between_elements_bad() {
    let mut v = vec![Some(lock()), None];
    for x in v.iter_mut() {
        sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn length_is_known_ok() {
    let mut v = vec![lock()];
    if v.is_empty() {
        sleep();
    }
    if v.len() > 1 {
        sleep()
    }
}

pub fn taken_as_a_whole_ok() {
    let mut v = vec![lock()];
    let w = mem::take(&mut v);
    drop(v);
    drop(w);
    sleep();
}

pub fn iterator_dropped_ok() {
    let mut v = vec![lock(), lock()];
    v.into_iter().next();
    sleep();
}

pub fn array_consumed_ok() {
    let a = [lock(), lock()];
    for g in a {
        drop(g);
    }
    sleep();
}

pub fn array_inside_the_loop_bad() {
    let a = [lock(), lock()];
    for g in a {
        sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn boxed_slice_ok() {
    let b: Box<[G]> = Box::new([lock(), lock()]);
    drop(b);
    sleep();
}

pub fn boxed_slice_alive_bad() {
    let b: Box<[G]> = Box::new([lock(), lock()]);
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn index_in_a_variable_ok() {
    let mut a = [Some(lock()), None];
    let i = 0;
    a[i] = None;
    sleep();
}

pub fn other_index_bad() {
    let mut a = [Some(lock()), None];
    let i = 1;
    a[i] = None;
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn array_emptied_by_reference_ok() {
    let mut a = [Some(lock()), Some(lock())];
    for x in &mut a {
        x.take();
    }
    sleep();
}

struct S {
    v: Vec<G>,
    n: u8,
}

impl S {
    fn add(&mut self) {
        self.v.push(lock())
    }
    fn done(&mut self) {
        self.v.pop();
    }
}

pub fn in_a_struct_ok() {
    let mut s = S {
        v: Vec::new(),
        n: 0,
    };
    s.add();
    s.add();
    s.done();
    s.done();
    sleep();
}

pub fn in_a_struct_bad() {
    let mut s = S {
        v: Vec::new(),
        n: 0,
    };
    s.add();
    s.add();
    s.done();
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn second_of_mapped_ok() {
    let v = vec![lock(), lock()].into_iter().map(|g| Some(g)).nth(1);
    drop(v);
    sleep();
}

pub fn last_ok() {
    let v = vec![lock(), lock()].into_iter().last();
    drop(v);
    sleep();
}

pub fn extended_ok() {
    let mut v = vec![lock()];
    v.extend([lock(), lock()]);
    drop(v);
    sleep();
}

pub fn for_each_ok() {
    vec![lock(), lock()].into_iter().for_each(|g| {});
    sleep();
}

pub fn folded_ok() {
    let v = vec![lock(), lock()].into_iter().fold(None, |_, g| Some(g));
    drop(v);
    sleep();
}

pub fn reduced_ok() {
    let v = vec![lock(), lock()].into_iter().reduce(|_, g| g);
    drop(v);
    sleep();
}

pub fn searched_ok() {
    let v = vec![lock(), lock()].into_iter().find(|g| g.ready());
    drop(v);
    sleep();
}
