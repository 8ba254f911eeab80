//@ uses: spinlock, arc, kvec, might_sleep, error
//! Owners that are dropped under a lock where only the program's own rules say that they are not the last: notes.
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
    all: KVec<Arc<Worker>>,
    ready: KVec<Arc<Worker>>,
}

impl Pool {
    fn wake_one(&mut self) -> u32 {
        match self.ready.pop() {
            Some(w) => w.id,
            None => 0,
        }
    }

    fn remove(&mut self, w: &Worker) -> Option<Arc<Worker>> {
        self.ready.remove(w.id as usize)
    }

    fn replace(&mut self, w: Arc<Worker>) -> Option<Arc<Worker>> {
        let old = self.ready.pop();
        let _ = self.ready.push_within_capacity(w);
        old
    }
}

pub fn popped_from_one_of_two_note(q: &SpinLock<Pool>) -> u32 {
    let mut g = q.lock();
    g.wake_one() //~ NOTE[sleep-in-atomic]
}

pub fn removed_by_a_reference_note(q: &SpinLock<Pool>, w: &Arc<Worker>) {
    let mut g = q.lock();
    g.remove(w); //~ NOTE[sleep-in-atomic]
}

pub fn retained_but_one_note(q: &SpinLock<Pool>, w: &Worker) {
    let mut g = q.lock();
    g.all.retain(|x| x.id != w.id); //~ NOTE[sleep-in-atomic]
}

pub fn replaced_by_an_insertion_note(q: &SpinLock<Pool>, w: &Arc<Worker>) {
    let mut g = q.lock();
    g.replace(w.clone()); //~ NOTE[sleep-in-atomic]
}

pub fn removed_by_a_number_bad(q: &SpinLock<Pool>) {
    let mut g = q.lock();
    g.ready.remove(0); //~ ERROR[sleep-in-atomic]
}
