//@ uses: spinlock, might_sleep, error, kbox
//! Unlock, allocate, lock again, look again: the loop that drivers write, right and wrong.
use kernel::prelude::*;

pub struct Slots {
    free: u32,
    spare: Option<KBox<u32>>,
}

pub fn drop_and_retake_ok(q: &SpinLock<Slots>) -> Result {
    let mut g = q.lock();
    while g.free == 0 {
        drop(g);
        msleep(10);
        g = q.lock();
    }
    g.free -= 1;
    Ok(())
}

pub fn retaken_too_early_bad(q: &SpinLock<Slots>) -> Result {
    let mut g = q.lock();
    while g.free == 0 {
        drop(g);
        g = q.lock();
        msleep(10); //~ ERROR[sleep-in-atomic]
    }
    g.free -= 1;
    Ok(())
}

pub fn allocates_outside_ok(q: &SpinLock<Slots>) -> Result {
    loop {
        let mut g = q.lock();
        if g.spare.is_some() {
            g.free += 1;
            return Ok(());
        }
        drop(g);
        let fresh = KBox::new(0, GFP_KERNEL)?;
        let mut g = q.lock();
        if g.spare.is_none() {
            g.spare = Some(fresh);
            return Ok(());
        }
        drop(g);
        drop(fresh);
    }
}

pub fn unlocked_for_a_while_ok(q: &SpinLock<Slots>) {
    let mut g = q.lock();
    g.do_unlocked(|| msleep(1));
    g.free += 1;
}

pub fn counts_down_ok(q: &SpinLock<Slots>) -> Result<u32> {
    for tries in 0..3 {
        let g = q.lock();
        if g.free > 0 {
            return Ok(tries);
        }
        drop(g);
        msleep(tries);
    }
    Err(EBUSY)
}

pub fn continue_with_the_guard_bad(q: &SpinLock<Slots>, n: u32) {
    for i in 0..n {
        let g = q.lock();
        if g.free == i {
            continue;
        }
        msleep(i); //~ ERROR[sleep-in-atomic]
    }
}
