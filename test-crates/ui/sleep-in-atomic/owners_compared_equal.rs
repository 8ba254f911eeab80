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

impl Handle {
    fn merge(&mut self, mut other: Self) {
        assert!(Arc::ptr_eq(&self.buffer, &other.buffer), "differ");
        self.count += other.count;
        other.count = 0;
        if self.count >= 2 {
            let mut state = self.buffer.state.lock();
            *state -= self.count - 1;
            self.count = 1;
            assert_ne!(*state, 0);
        }
    }
}

pub fn merged_ok(q: &SpinLock<Handle>, other: Handle) {
    let mut g = q.lock();
    g.merge(other);
}

pub struct Call {
    parent: Option<Arc<Buffer>>,
}

impl Call {
    fn is_on(&self, next: &Option<Arc<Buffer>>) -> bool {
        match (&self.parent, next) {
            (None, None) => true,
            (Some(parent), Some(next)) => Arc::ptr_eq(parent, next),
            _ => false,
        }
    }
}

pub fn replaced_what_the_new_one_owns_ok(q: &SpinLock<Option<Arc<Buffer>>>, call: &Call, new: Arc<Buffer>) {
    let mut g = q.lock();
    if call.is_on(&g) {
        *g = Some(new);
    }
}

pub fn replaced_another_note(q: &SpinLock<Option<Arc<Buffer>>>, call: &Call, new: Arc<Buffer>) {
    let mut g = q.lock();
    if !call.is_on(&g) {
        *g = Some(new); //~ NOTE[sleep-in-atomic]
    }
}

pub fn absorbed_ok(q: &SpinLock<Handle>, other: Handle) {
    let mut g = q.lock();
    g.absorb(other);
}
