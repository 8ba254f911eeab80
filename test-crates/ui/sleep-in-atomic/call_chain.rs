//@ uses: spinlock, mutex, might_sleep
//! The sleep may be several calls away; the finding is where the lock is held, with the chain to the leaf.
use kernel::prelude::*;

mod store {
    use kernel::prelude::*;

    pub struct Store {
        pub index: Mutex<u32>,
    }

    impl Store {
        pub fn flush(&self) {
            self.write_back();
        }

        fn write_back(&self) {
            *self.index.lock() = 0;
        }

        pub fn len(&self) -> u32 {
            0
        }
    }
}

pub struct Device {
    inner: SpinLock<u32>,
    store: store::Store,
}

impl Device {
    pub fn submit_bad(&self) {
        let _g = self.inner.lock();
        self.store.flush(); //~ ERROR[sleep-in-atomic] `Store::flush` may sleep
    }

    pub fn len_ok(&self) -> u32 {
        let g = self.inner.lock();
        *g + self.store.len()
    }

    fn sleeps_itself_and_is_not_reported_ok(&self) {
        self.store.flush();
    }

    pub fn two_levels_bad(&self) {
        let _g = self.inner.lock();
        self.sleeps_itself_and_is_not_reported_ok(); //~ ERROR[sleep-in-atomic]
    }

    pub fn callers_of_a_reported_function_are_silent_ok(&self) {
        self.submit_bad();
        self.two_levels_bad();
    }
}
