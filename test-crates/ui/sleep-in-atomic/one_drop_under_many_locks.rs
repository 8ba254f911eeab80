//@ uses: spinlock, arc, kvec, might_sleep, error
//! One drop in a function without parameters that could tell more is one finding, whoever holds which lock.
use kernel::prelude::*;

pub struct Worker {
    id: u32,
}

impl Drop for Worker {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Pool {
    ready: KVec<Arc<Worker>>,
    all: KVec<Arc<Worker>>,
    waiting: u32,
}

impl Pool {
    /// Who is ready is in `all` too, which no type says.
    fn wake(&mut self) {
        match self.ready.pop() {
            Some(worker) => self.waiting -= worker.id, //~ NOTE[sleep-in-atomic]
            None => self.waiting += 1,
        }
    }

    fn rest(&mut self) {
        drop(self.ready.pop());
    }

    fn wake_twice(&mut self) {
        self.wake();
        self.wake();
    }
}

pub fn submit_note(pool: &SpinLock<Pool>) {
    pool.lock().wake(); //~ NOTE[sleep-in-atomic]
}

pub fn submit_two_note(pool: &SpinLock<Pool>, other: &SpinLock<Pool>) {
    let mut first = pool.lock();
    first.wake_twice(); //~ NOTE[sleep-in-atomic]
    drop(first);
    let mut second = other.lock();
    second.wake(); //~ NOTE[sleep-in-atomic]
    drop(second);
}

/// Another drop is another finding.
pub fn rest_note(pool: &SpinLock<Pool>) {
    let mut p = pool.lock();
    p.rest(); //~ NOTE[sleep-in-atomic]
    drop(p);
}

/// So is what is an error.
pub fn send_home_bad(pool: &SpinLock<Pool>, worker: Worker) -> Result {
    let worker = Arc::new(worker, GFP_KERNEL)?;
    let p = pool.lock();
    drop(worker); //~ ERROR[sleep-in-atomic]
    drop(p);
    Ok(())
}
