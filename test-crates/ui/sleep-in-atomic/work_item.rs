//@ uses: workqueue, spinlock, might_sleep
//! Work runs in process context; queueing it is fine anywhere, as long as nothing is dropped.
use kernel::prelude::*;
use kernel::workqueue::{self, Work, WorkItem};

pub struct Cleaner {
    work: Work<Self>,
    state: SpinLock<u32>,
}

kernel::impl_has_work! {
    impl HasWork<Self> for Cleaner { self.work }
}

impl WorkItem for Cleaner {
    type Pointer = Arc<Self>;

    fn run(this: Arc<Self>) {
        might_sleep();
        let _g = this.state.lock();
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn queued_and_kept_ok(c: &Arc<Cleaner>) {
    let left = workqueue::system().enqueue(c.clone());
    might_sleep();
    drop(left);
}

pub fn waited_for_under_a_lock_bad(c: &Cleaner) {
    let _g = c.state.lock();
    c.work.cancel_sync(); //~ ERROR[sleep-in-atomic]
}
