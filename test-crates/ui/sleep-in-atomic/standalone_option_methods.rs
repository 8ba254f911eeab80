//@ edition: 2024
//! A section in an `Option`: where it is put in, taken out, replaced and asked about.
use std::mem;

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

pub fn taken_ok() {
    let mut o = Some(Section::new());
    drop(o.take());
    rest();
}

pub fn taken_and_kept_bad() {
    let mut o = Some(Section::new());
    let _kept = o.take();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn inserted_bad() {
    let mut o: Option<Section> = None;
    rest();
    o.insert(Section::new());
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn replaced_ok() {
    let mut o = Some(Section::new());
    let old = o.replace(Section::new());
    drop(old);
    drop(o);
    rest();
}

pub fn replaced_bad() {
    let mut o = Some(Section::new());
    drop(o.replace(Section::new()));
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn swapped_ok() {
    let mut a = Some(Section::new());
    let mut b = None;
    mem::swap(&mut a, &mut b);
    drop(b);
    rest();
    drop(a);
}

pub fn swapped_bad() {
    let mut a = Some(Section::new());
    let mut b = None;
    mem::swap(&mut a, &mut b);
    drop(a);
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn mem_taken_ok() {
    let mut o = Some(Section::new());
    let taken = mem::take(&mut o);
    drop(taken);
    rest();
}

pub fn mapped_away_ok(o: Option<u32>) {
    let s = o.map(|_| Section::new());
    let n = s.map(|_s| 3);
    rest();
    let _ = n;
}

pub fn or_else_bad(o: Option<u32>) {
    let s = o.map(|_| Section::new()).or_else(|| Some(Section::new()));
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
}

pub fn filtered_ok(c: bool) {
    let s = Some(Section::new()).filter(|_| c);
    if s.is_none() {
        rest();
    }
}

pub fn unwrapped_bad() {
    let s = Some(Section::new()).unwrap_or_else(Section::new);
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
}

pub fn as_ref_is_no_copy_ok() {
    let o = Some(Section::new());
    let _r = o.as_ref();
    drop(o);
    rest();
}

pub fn zipped_bad() {
    let z = Some(Section::new()).zip(Some(3u32));
    rest(); //~ ERROR[sleep-in-atomic]
    drop(z);
}

pub fn ok_or_ok() -> Result<(), u32> {
    let s = Some(Section::new()).ok_or(3u32)?;
    drop(s);
    rest();
    Ok(())
}
