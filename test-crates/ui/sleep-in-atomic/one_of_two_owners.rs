//@ uses: spinlock, arc, kvec, might_sleep, error
//@ known-bug: where ways disagree about where a returned owner came from, that of the arguments is taken
//! A function that gives back one of several owners, and its result does not say which: one that may be the last reference counts.
use kernel::prelude::*;

pub struct Buffer;

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn given_or_new(given: Arc<Buffer>, new: Arc<Buffer>, keep: bool) -> Arc<Buffer> {
    if keep {
        given
    } else {
        new
    }
}

fn given_or_made(given: Arc<Buffer>, keep: bool) -> Result<Arc<Buffer>> {
    Ok(if keep { given } else { Arc::new(Buffer, GFP_KERNEL)? })
}

fn given_or_taken(given: Arc<Buffer>, slot: &mut Option<Arc<Buffer>>) -> Arc<Buffer> {
    match slot.take() {
        Some(old) => old,
        None => given,
    }
}

fn present(o: Option<Arc<Buffer>>) -> Option<Arc<Buffer>> {
    if o.is_some() {
        return o;
    }
    None
}

pub fn fn_a_clone_or_a_new_one_note(q: &SpinLock<u32>, kept: &Arc<Buffer>, keep: bool) -> Result {
    let copy = kept.clone();
    let one = given_or_made(copy, keep)?;
    let g = q.lock();
    drop(one); //~ NOTE[sleep-in-atomic]
    drop(g);
    Ok(())
}

pub fn a_parameter_or_a_taken_one_note(q: &SpinLock<u32>, given: Arc<Buffer>, slot: &mut Option<Arc<Buffer>>) {
    let g = q.lock();
    let one = given_or_taken(given, slot);
    drop(one); //~ NOTE[sleep-in-atomic]
    drop(g);
}

pub fn either_clone_ok(q: &SpinLock<u32>, first: &Arc<Buffer>, second: &Arc<Buffer>, keep: bool) {
    let g = q.lock();
    let one = given_or_new(first.clone(), second.clone(), keep);
    drop(one);
    drop(g);
}

pub fn the_given_one_is_passed_through_bad(q: &SpinLock<u32>) -> Result {
    let fresh = Some(Arc::new(Buffer, GFP_KERNEL)?);
    let g = q.lock();
    let same = present(fresh);
    drop(same); //~ ERROR[sleep-in-atomic]
    drop(g);
    Ok(())
}

pub fn the_given_clone_is_passed_through_ok(q: &SpinLock<u32>, kept: &Arc<Buffer>) {
    let g = q.lock();
    let same = present(Some(kept.clone()));
    drop(same);
    drop(g);
}
