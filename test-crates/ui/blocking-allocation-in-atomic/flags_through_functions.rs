//@ uses: spinlock, kbox, error
//! Flags handed on as parameters, fields, constants and results decide where the allocation is.
use kernel::prelude::*;

fn make(n: u32, flags: Flags) -> Result<KBox<u32>> {
    Ok(KBox::new(n, flags)?)
}

fn make_patiently(n: u32) -> Result<KBox<u32>> {
    make(n, GFP_KERNEL)
}

const QUICK: Flags = GFP_ATOMIC;
const PATIENT: Flags = GFP_KERNEL;

pub struct Pool {
    flags: Flags,
}

impl Pool {
    fn make(&self, n: u32) -> Result<KBox<u32>> {
        make(n, self.flags)
    }
}

pub fn handed_on_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = q.lock();
    make(*g, GFP_KERNEL) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn handed_on_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = q.lock();
    make(*g, GFP_ATOMIC)
}

pub fn inside_the_callee_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = q.lock();
    make_patiently(*g) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn constant_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = q.lock();
    make(*g, QUICK)
}

pub fn constant_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = q.lock();
    make(*g, PATIENT) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn field_of_a_local_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let pool = Pool { flags: GFP_ATOMIC };
    let g = q.lock();
    pool.make(*g)
}

pub fn field_of_a_local_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let pool = Pool { flags: GFP_KERNEL };
    let g = q.lock();
    pool.make(*g) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn chosen_by_the_context_ok(q: &SpinLock<u32>, atomic: bool) -> Result<KBox<u32>> {
    let flags = if atomic { GFP_ATOMIC } else { GFP_KERNEL };
    if atomic {
        let g = q.lock();
        return make(*g, flags);
    }
    make(1, flags)
}

pub fn caller_decides_ok(flags: Flags) -> Result<KBox<u32>> {
    make(2, flags)
}
