//@ uses: spinlock, might_sleep, arc, kbox
//! Methods whose receiver is a smart pointer, and methods found through several dereferences.
use kernel::prelude::*;

pub struct Worker {
    state: SpinLock<u32>,
}

impl Worker {
    fn by_arc(self: Arc<Self>) {
        msleep(1);
    }

    fn by_pin(self: Pin<&mut Self>) {
        msleep(1);
    }

    fn by_reference(&self) {
        msleep(1);
    }

    fn quick(&self) -> u32 {
        1
    }
}

pub fn arc_receiver_bad(q: &SpinLock<u32>, w: &Arc<Worker>) {
    let w = w.clone();
    let _g = q.lock();
    w.by_arc(); //~ ERROR[sleep-in-atomic]
}

pub fn pinned_receiver_bad(q: &SpinLock<u32>, w: Pin<&mut Worker>) {
    let _g = q.lock();
    w.by_pin(); //~ ERROR[sleep-in-atomic]
}

pub fn through_arc_of_box_bad(w: &Arc<KBox<Worker>>) {
    let _g = w.state.lock();
    w.by_reference(); //~ ERROR[sleep-in-atomic]
}

pub fn through_the_guard_bad(q: &SpinLock<Worker>) {
    let g = q.lock();
    g.by_reference(); //~ ERROR[sleep-in-atomic]
}

pub fn through_the_guard_ok(q: &SpinLock<Worker>) -> u32 {
    q.lock().quick()
}

pub fn by_path_bad(w: &Worker) {
    let _g = w.state.lock();
    Worker::by_reference(w); //~ ERROR[sleep-in-atomic]
}
