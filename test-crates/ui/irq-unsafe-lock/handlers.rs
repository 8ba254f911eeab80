//@ uses: irq, spinlock, interrupt, hrtimer
//! A lock that an interrupt takes must keep that interrupt out wherever else it is taken.
use kernel::interrupt::local_interrupt_disable;
use kernel::irq::{Handler, IrqReturn};
use kernel::prelude::*;

pub struct Port {
    count: SpinLock<u32>,
    name: SpinLock<u32>,
    shared: SpinLock<u32>,
}

static EVENTS: SpinLock<u32> = SpinLock::new(0);

impl Handler for Port {
    fn handle(&self) -> IrqReturn {
        *self.count.lock() += 1;
        self.bump_bad();
        *EVENTS.lock() += 1;
        IrqReturn::Handled
    }
}

impl Port {
    /// Called by the handler, and by others too.
    fn bump_bad(&self) {
        *self.shared.lock() += 1; //~ WARNING[irq-unsafe-lock]
    }
}

pub fn reads_bad(port: &Port) -> u32 {
    *port.count.lock() //~ WARNING[irq-unsafe-lock] is taken here with interrupts on
}

pub fn bumps(port: &Port) {
    port.bump_bad();
}

pub fn resets_bad() {
    *EVENTS.lock() = 0; //~ WARNING[irq-unsafe-lock]
}

pub fn interrupts_off_ok(port: &Port) -> u32 {
    let _off = local_interrupt_disable();
    *port.count.lock()
}

pub fn other_lock_ok(port: &Port) -> u32 {
    *port.name.lock()
}
