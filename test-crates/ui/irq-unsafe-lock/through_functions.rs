//@ uses: irq, spinlock, interrupt
//@ known-bug: what releases interrupts in `mem::drop` does not turn them on again
//! The lock may be taken in a helper of the handler, and elsewhere through a helper too.
use kernel::interrupt::local_interrupt_disable;
use kernel::irq::{Handler, IrqReturn};
use kernel::prelude::*;

pub struct Chip {
    events: SpinLock<u32>,
    config: SpinLock<u32>,
}

impl Chip {
    fn note(&self) {
        *self.events.lock() += 1; //~ WARNING[irq-unsafe-lock]
    }

    fn level(&self) -> u32 {
        *self.config.lock()
    }
}

impl Handler for Chip {
    fn handle(&self) -> IrqReturn {
        self.note();
        IrqReturn::Handled
    }
}

pub fn simulates(c: &Chip) {
    c.note();
}

pub fn only_outside_of_the_handler_ok(c: &Chip) -> u32 {
    c.level()
}

pub fn reads_with_interrupts_off_ok(c: &Chip) -> u32 {
    let _off = local_interrupt_disable();
    *c.events.lock()
}

pub fn fn_reads_after_they_are_on_again_bad(c: &Chip) -> u32 {
    let off = local_interrupt_disable();
    drop(off);
    *c.events.lock() //~ WARNING[irq-unsafe-lock]
}
