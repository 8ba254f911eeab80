//@ uses: spinlock, might_sleep
//! The finding is in the function where the requirement meets the lock, whoever of the two is the caller.
use kernel::prelude::*;

pub struct Queue {
    items: SpinLock<u32>,
}

impl Queue {
    fn lock_items(&self) -> SpinLockGuard<'_, u32> {
        self.items.lock()
    }

    fn wait_for_space(&self) {
        msleep(10);
    }

    fn reported_inside_bad(&self) {
        let _g = self.lock_items();
        self.wait_for_space(); //~ ERROR[sleep-in-atomic] `Queue::wait_for_space` may sleep
    }

    pub fn caller_without_a_lock_ok(&self) {
        self.reported_inside_bad();
    }

    pub fn caller_with_a_lock_of_its_own_ok(&self, other: &SpinLock<u32>) {
        let _g = other.lock();
        self.reported_inside_bad();
    }

    fn unlocks_for_the_caller(&self, g: SpinLockGuard<'_, u32>) {
        drop(g);
        self.wait_for_space();
    }

    pub fn handed_over_ok(&self) {
        let g = self.lock_items();
        self.unlocks_for_the_caller(g);
    }

    pub fn handed_over_under_another_bad(&self, other: &SpinLock<u32>) {
        let _other = other.lock();
        let g = self.lock_items();
        self.unlocks_for_the_caller(g); //~ ERROR[sleep-in-atomic]
    }
}
