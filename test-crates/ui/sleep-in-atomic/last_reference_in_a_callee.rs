//@ uses: spinlock, arc, kvec, might_sleep, error
//! A callee takes an owner out and drops it under its own lock: an error, unless the caller is known to keep another owner of that kind.
use kernel::prelude::*;

pub struct Buffer {
    id: u32,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Pool {
    all: SpinLock<KVec<Arc<Buffer>>>,
}

impl Pool {
    fn shrink_bad(&self) {
        let mut all = self.all.lock();
        drop(all.pop()); //~ ERROR[sleep-in-atomic]
    }

    fn last_id_bad(&self) -> u32 {
        let mut all = self.all.lock();
        match all.pop() {
            Some(b) => b.id, //~ ERROR[sleep-in-atomic]
            None => 0,
        }
    }
}

fn forget_one(slot: &mut Option<Arc<Buffer>>) -> bool {
    slot.take().is_some()
}

pub fn nobody_else_bad(q: &SpinLock<Option<Arc<Buffer>>>) -> bool {
    let mut g = q.lock();
    forget_one(&mut g) //~ ERROR[sleep-in-atomic]
}

pub fn the_caller_keeps_one_note(q: &SpinLock<Option<Arc<Buffer>>>, kept: Arc<Buffer>) -> u32 {
    let mut g = q.lock();
    forget_one(&mut g); //~ NOTE[sleep-in-atomic]
    drop(g);
    kept.id
}

impl Buffer {
    fn leave(&self, all: &mut KVec<Arc<Buffer>>) {
        remove(all, self.id);
    }
}

fn remove(all: &mut KVec<Arc<Buffer>>, at: u32) {
    all.remove(at as usize);
}

pub fn removed_by_itself_note(q: &SpinLock<KVec<Arc<Buffer>>>, b: &Buffer) {
    let mut all = q.lock();
    b.leave(&mut all); //~ NOTE[sleep-in-atomic]
}

pub fn one_was_lent_note(q: &SpinLock<Option<Arc<Buffer>>>, lent: &Arc<Buffer>) -> bool {
    let mut g = q.lock();
    let mine = forget_one(&mut g); //~ NOTE[sleep-in-atomic]
    mine && lent.id == 0
}
