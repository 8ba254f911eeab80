//@ uses: spinlock, arc, kvec, might_sleep, error
//! An owner whose pointer was asserted equal to another's, inside a struct with a destructor of its own.
use kernel::prelude::*;

pub struct Buffer {
    id: u32,
    state: SpinLock<u32>,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

impl Buffer {
    fn less(self: &Arc<Self>, by: u32) {
        *self.state.lock() -= by;
    }
}

pub struct Handle {
    buffer: Arc<Buffer>,
    count: u32,
}

impl Drop for Handle {
    fn drop(&mut self) {
        if self.count > 0 {
            self.buffer.less(self.count);
        }
    }
}

impl Handle {
    fn absorb(&mut self, mut other: Self) {
        assert!(Arc::ptr_eq(&self.buffer, &other.buffer), "differ");
        self.count += other.count;
        other.count = 0;
    }
}

impl Handle {
    fn swallow(&mut self, other: Self) {
        self.count += other.count;
    }
}

pub fn swallowed_note(q: &SpinLock<Handle>, slot: &mut Option<Handle>) {
    let mut g = q.lock();
    if let Some(other) = slot.take() {
        g.swallow(other); //~ NOTE[sleep-in-atomic]
    }
}

pub fn absorbed_ok(q: &SpinLock<Handle>, other: Handle) {
    let mut g = q.lock();
    g.absorb(other);
}
