//@ uses: spinlock, kbox, error
//@ known-bug: a value that a closure captured is lost where the closure passes through a trait of its own
//! Flags that a closure captured keep their value, also where the closure was made by a function.
use kernel::prelude::*;

fn run<R>(f: impl FnOnce() -> R) -> R {
    f()
}

fn maker(flags: Flags) -> impl FnOnce() -> Result<KBox<u32>> {
    move || Ok(KBox::new(1, flags)?)
}

fn same(flags: Flags) -> Flags {
    flags
}

pub struct Options {
    flags: Flags,
}

fn options(flags: Flags) -> Options {
    Options { flags }
}

pub fn captured_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let _g = q.lock();
    let flags = GFP_ATOMIC;
    run(move || Ok(KBox::new(1, flags)?))
}

pub fn captured_by_a_maker_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let _g = q.lock();
    run(maker(GFP_ATOMIC))
}

pub fn captured_by_a_maker_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let f = maker(GFP_KERNEL);
    let _g = q.lock();
    f() //~ ERROR[blocking-allocation-in-atomic]
}

pub fn constant_passed_through_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let _g = q.lock();
    Ok(KBox::new(1, same(GFP_NOWAIT))?)
}

pub fn constant_passed_through_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let _g = q.lock();
    Ok(KBox::new(1, same(GFP_KERNEL))?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn constant_into_a_field_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let _g = q.lock();
    let o = options(GFP_NOWAIT);
    Ok(KBox::new(1, o.flags)?)
}

pub trait Init {
    fn init(self) -> Result<KBox<u32>>;
}

impl<F: FnOnce() -> Result<KBox<u32>>> Init for F {
    fn init(self) -> Result<KBox<u32>> {
        self()
    }
}

fn fp_quiet_by_its_only_caller_ok(flags: Flags) -> impl Init {
    move || Ok(KBox::new(1, flags)?)
}

pub fn runs_it_ok(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let _g = q.lock();
    fp_quiet_by_its_only_caller_ok(GFP_ATOMIC).init()
}
