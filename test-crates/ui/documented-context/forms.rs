//@ uses: mutex, spinlock, might_sleep, rcu
//! Promises of doc comments on methods, trait methods, and in attribute form, held against what is inferred.
use kernel::prelude::*;

pub struct Port {
    state: Mutex<u32>,
    count: SpinLock<u32>,
}

impl Port {
    /// Reads the state. This function may be called from atomic context. //~ NOTE[documented-context]
    pub fn state(&self) -> u32 {
        *self.state.lock()
    }

    /// Reads the count. This function may be called from atomic context.
    pub fn count(&self) -> u32 {
        *self.count.lock()
    }

    /// Never sleeps. //~ NOTE[documented-context]
    pub fn by_a_helper(&self) -> u32 {
        self.state() + 1
    }

    /// May sleep.
    pub fn says_so(&self) {
        might_sleep();
    }
}

/// Nothing is promised here about sleeping dogs.
pub fn says_nothing() {
    might_sleep();
}
