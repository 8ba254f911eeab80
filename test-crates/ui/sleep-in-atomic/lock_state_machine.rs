//@ uses: spinlock, mutex, might_sleep, error
//! Longer functions as drivers have them: several locks, early exits, retries.
use kernel::prelude::*;

pub struct Channel {
    state: SpinLock<State>,
    setup: Mutex<Setup>,
}

struct State {
    open: bool,
    queued: u32,
    waiting: u32,
}

struct Setup {
    limit: u32,
}

impl Channel {
    fn limit(&self) -> u32 {
        self.setup.lock().limit
    }

    pub fn send_ok(&self, n: u32) -> Result<u32> {
        let limit = self.limit();
        let mut tries = 0;
        loop {
            let mut state = self.state.lock();
            if !state.open {
                return Err(ENODEV);
            }
            if state.queued + n <= limit {
                state.queued += n;
                return Ok(state.queued);
            }
            if tries == 3 {
                state.waiting += 1;
                break;
            }
            drop(state);
            tries += 1;
            msleep(tries);
        }
        might_sleep();
        Err(EBUSY)
    }

    pub fn send_bad(&self, n: u32) -> Result<u32> {
        let mut state = self.state.lock();
        if !state.open {
            drop(state);
            might_sleep();
            return Err(ENODEV);
        }
        if state.queued + n > self.limit() { //~ ERROR[sleep-in-atomic] `Channel::limit` may sleep
            return Err(EBUSY);
        }
        state.queued += n;
        Ok(state.queued)
    }

    pub fn close_ok(&self) {
        let setup = self.setup.lock();
        let queued = {
            let mut state = self.state.lock();
            state.open = false;
            core::mem::take(&mut state.queued)
        };
        if queued > setup.limit {
            msleep(1);
        }
    }

    pub fn close_bad(&self) {
        let mut state = self.state.lock();
        state.open = false;
        for _ in 0..state.waiting {
            if state.queued == 0 {
                break;
            }
            state.queued -= 1;
        }
        let limit = match state.queued {
            0 => 0,
            _ => self.limit(), //~ ERROR[sleep-in-atomic]
        };
        state.waiting = limit;
    }
}
