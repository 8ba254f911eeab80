//@ uses: mutex, spinlock, condvar
//! Waiting on a condition variable releases its own lock, and no other.
use kernel::prelude::*;
use kernel::sync::CondVar;

pub struct Queue {
    items: Mutex<u32>,
    config: Mutex<u32>,
    ready: CondVar,
}

impl Queue {
    pub fn put(&self) {
        let config = self.config.lock();
        let mut items = self.items.lock();
        *items += *config;
        self.ready.notify_one();
    }

    pub fn take_ok(&self) -> u32 {
        let mut items = self.items.lock();
        while *items == 0 {
            self.ready.wait(&mut items);
        }
        *items -= 1;
        *items
    }

    pub fn take_note(&self) -> u32 {
        let config = self.config.lock();
        let mut items = self.items.lock();
        while *items == 0 {
            self.ready.wait(&mut items); //~ NOTE[guard-across-wait] `Queue.config` is held while waiting for `Queue.ready`, and `Queue::put` takes it
        }
        *items + *config
    }

    pub fn moved_note(&self) -> u32 {
        let config = self.config.lock();
        let kept = config;
        let mut items = self.items.lock();
        self.ready.wait(&mut items); //~ NOTE[guard-across-wait]
        *items + *kept
    }
}
