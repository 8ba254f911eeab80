//@ uses: mutex, completion
//! Who waits with a sleeping lock held for someone who takes that lock first, waits for ever.
use kernel::prelude::*;
use kernel::sync::Completion;

pub struct State {
    stopping: bool,
}

pub struct Device {
    state: Mutex<State>,
    other: Mutex<u32>,
    done: Completion,
    free: Completion,
    read: Completion,
}

impl Device {
    /// Runs in a thread of its own.
    pub fn work(&self) {
        let state = self.state.lock();
        if state.stopping {
            drop(state);
            self.done.complete_all();
            return;
        }
        drop(state);
        *self.other.lock() += 1;
        self.done.complete_all();
    }

    /// One of the two ways takes no lock.
    pub fn sometimes(&self, quick: bool) {
        if !quick {
            let _state = self.state.lock();
        }
        self.free.complete_all();
    }

    pub fn stop_note(&self) {
        let mut state = self.state.lock();
        state.stopping = true;
        self.done.wait_for_completion(); //~ NOTE[guard-across-wait] is held while waiting for `Device.done`
        drop(state);
    }

    pub fn stop_ok(&self) {
        self.state.lock().stopping = true;
        self.done.wait_for_completion();
    }

    /// The lock that is needed to wake is another one on one of the ways.
    pub fn stop_with_other_ok(&self) {
        let _other = self.other.lock();
        self.done.wait_for_completion();
    }

    pub fn finish(&self) {
        self.done.wait_for_completion();
    }

    pub fn finish_note(&self) {
        let _state = self.state.lock();
        self.finish(); //~ NOTE[guard-across-wait]
    }

    pub fn finish_ok(&self) {
        let state = self.state.lock();
        drop(state);
        self.finish();
    }

    /// Somebody may end it without the lock.
    pub fn free_ok(&self) {
        let _state = self.state.lock();
        self.free.wait_for_completion();
    }

    /// Nobody in sight ends it.
    pub fn read_ok(&self) {
        let _state = self.state.lock();
        self.read.wait_for_completion();
    }
}
