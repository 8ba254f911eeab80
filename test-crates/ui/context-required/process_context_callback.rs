//@ uses: workqueue, cant_sleep, irq
//! A callback that the kernel runs in process context has no lock to rely on.
use kernel::irq::{Handler, IrqReturn};
use kernel::prelude::*;
use kernel::workqueue::{Work, WorkItem};

pub struct Item {
    work: Work<Self>,
}

kernel::impl_has_work! {
    impl HasWork<Self> for Item { self.work }
}

impl WorkItem for Item {
    type Pointer = Arc<Self>;

    fn run(_this: Arc<Self>) {
        cant_sleep(); //~ ERROR[context-required]
    }
}

pub struct Line;

impl Handler for Line {
    fn handle(&self) -> IrqReturn {
        cant_sleep();
        IrqReturn::Handled
    }
}
