//@ uses: spinlock, workqueue
//@ check-pass
//! Without an interrupt that takes the lock, interrupts may stay on.
use kernel::prelude::*;
use kernel::workqueue::{Work, WorkItem};

pub struct Item {
    count: SpinLock<u32>,
    work: Work<Self>,
}

kernel::impl_has_work! {
    impl HasWork<Self> for Item { self.work }
}

impl WorkItem for Item {
    type Pointer = Arc<Self>;

    fn run(this: Arc<Self>) {
        *this.count.lock() += 1;
    }
}

pub fn reads_ok(item: &Item) -> u32 {
    *item.count.lock()
}
