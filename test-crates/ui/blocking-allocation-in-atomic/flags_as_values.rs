//@ uses: spinlock, kbox, error
//! Flags in variables, constants, parameters, fields and results keep their value.
use kernel::prelude::*;

const QUICK: Flags = GFP_ATOMIC;
const SLOW: Flags = GFP_KERNEL;

fn choose(atomic: bool) -> Flags {
    if atomic {
        GFP_ATOMIC
    } else {
        GFP_KERNEL
    }
}

fn relaxed() -> Flags {
    GFP_KERNEL
}

fn store(q: &SpinLock<Option<KBox<u32>>>, n: u32, flags: Flags) -> Result {
    let mut g = q.lock();
    *g = Some(KBox::new(n, flags)?);
    Ok(())
}

struct Context {
    flags: Flags,
}

pub fn local_bad(q: &SpinLock<u32>) -> Result {
    let flags = GFP_KERNEL;
    let g = q.lock();
    drop(KBox::new(*g, flags)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn local_ok(q: &SpinLock<u32>) -> Result {
    let flags = GFP_ATOMIC;
    let g = q.lock();
    drop(KBox::new(*g, flags)?);
    Ok(())
}

pub fn constant_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, SLOW)?); //~ ERROR[blocking-allocation-in-atomic]
    drop(KBox::new(*g, QUICK)?);
    Ok(())
}

pub fn argument_bad(q: &SpinLock<Option<KBox<u32>>>) -> Result {
    store(q, 1, GFP_KERNEL) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn argument_ok(q: &SpinLock<Option<KBox<u32>>>) -> Result {
    store(q, 1, GFP_ATOMIC)
}

pub fn field_bad(q: &SpinLock<u32>) -> Result {
    let c = Context { flags: GFP_KERNEL };
    let g = q.lock();
    drop(KBox::new(*g, c.flags)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn field_ok(q: &SpinLock<u32>) -> Result {
    let c = Context { flags: GFP_NOWAIT };
    let g = q.lock();
    drop(KBox::new(*g, c.flags)?);
    Ok(())
}

pub fn field_of_unknown_value_bad(q: &SpinLock<u32>, c: &Context) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, c.flags)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn returned_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, relaxed())?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn either_value_bad(q: &SpinLock<u32>, atomic: bool) -> Result {
    let flags = choose(atomic);
    let g = q.lock();
    drop(KBox::new(*g, flags)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn chosen_by_the_same_condition_ok(q: &SpinLock<u32>, atomic: bool) -> Result {
    let flags = if atomic { GFP_ATOMIC } else { GFP_KERNEL };
    let _g = if atomic { Some(q.lock()) } else { None };
    drop(KBox::new(1, flags)?);
    Ok(())
}
