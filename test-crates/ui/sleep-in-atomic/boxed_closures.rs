//@ uses: spinlock, might_sleep, kbox, error
//! A `dyn Fn` calls one of the closures that were boxed as one.
use kernel::prelude::*;

pub struct Hooks {
    slow: KBox<dyn Fn(u32)>,
    quick: KBox<dyn Fn(u16)>,
}

pub fn make_ok() -> Result<Hooks> {
    let slow = KBox::new(|n: u32| msleep(n), GFP_KERNEL)?;
    let quick = KBox::new(|_: u16| {}, GFP_KERNEL)?;
    Ok(Hooks { slow, quick })
}

pub fn slow_hook_bad(q: &SpinLock<u32>, h: &Hooks) {
    let g = q.lock();
    (h.slow)(*g); //~ ERROR[sleep-in-atomic]
}

pub fn quick_hook_ok(q: &SpinLock<u32>, h: &Hooks) {
    let _g = q.lock();
    (h.quick)(1);
}

pub fn by_reference_bad(q: &SpinLock<u32>) {
    fn run(q: &SpinLock<u32>, f: &dyn Fn(u8)) {
        let _g = q.lock();
        f(1); //~ ERROR[sleep-in-atomic]
    }
    run(q, &|n: u8| msleep(u32::from(n)));
}
