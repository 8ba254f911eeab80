//@ uses: spinlock, kbox, kvec, error, rcu, irq
//! Where the section comes from does not matter: RCU, an interrupt, a closure's caller.
use kernel::irq::{Handler, IrqReturn};
use kernel::prelude::*;

pub struct Line {
    log: SpinLock<KVec<u32>>,
}

impl Line {
    fn record(&self, n: u32, flags: Flags) {
        let _ = self.log.lock().push_within_capacity(n).or_else(|n| {
            let extra = KBox::new(n, flags);
            extra.map(drop).map_err(|_| n)
        });
    }
}

impl Handler for Line {
    fn handle(&self) -> IrqReturn {
        let _quick = KBox::new(1u32, GFP_ATOMIC);
        let _slow = KBox::new(1u32, GFP_KERNEL); //~ ERROR[blocking-allocation-in-atomic]
        IrqReturn::Handled
    }
}

pub fn rcu_bad() -> Result<KBox<u32>> {
    let _section = rcu::read_lock();
    Ok(KBox::new(1, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn quick_record_ok(l: &Line) {
    l.record(1, GFP_ATOMIC);
}

pub fn closure_bad(q: &SpinLock<u32>) {
    fn with(q: &SpinLock<u32>, f: impl FnOnce(u32)) {
        let g = q.lock();
        f(*g);
    }
    with(q, |n| drop(KBox::new(n, GFP_KERNEL))); //~ ERROR[blocking-allocation-in-atomic]
    with(q, |n| drop(KBox::new(n, GFP_NOWAIT)));
}
