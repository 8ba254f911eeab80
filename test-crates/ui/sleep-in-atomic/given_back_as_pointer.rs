//@ uses: spinlock, arc, workqueue, might_sleep, error
//! An owner that a callee turned into a raw pointer and gave back when nobody wanted it: it is the owner that went in.
use kernel::prelude::*;
use kernel::workqueue::{system, HasWork, Work, WorkItem};

pub struct Job {
    state: SpinLock<u32>,
    work: Work<Job>,
}

impl Drop for Job {
    fn drop(&mut self) {
        msleep(1);
    }
}

unsafe impl HasWork for Job {
    unsafe fn raw_get_work(ptr: *mut Self) -> *mut Work<Self> {
        unsafe { &raw mut (*ptr).work }
    }

    unsafe fn work_container_of(ptr: *mut Work<Self>) -> *mut Self {
        let offset = core::mem::offset_of!(Job, work);
        unsafe { ptr.cast::<u8>().sub(offset).cast::<Job>() }
    }
}

impl WorkItem for Job {
    type Pointer = Arc<Job>;

    fn run(_this: Arc<Job>) {}
}

pub trait Hand: Sized {
    type Output;

    fn hand<F: FnOnce(*const Job) -> bool>(self, taken: F) -> Self::Output;
}

impl Hand for Arc<Job> {
    type Output = Result<(), Self>;

    fn hand<F: FnOnce(*const Job) -> bool>(self, taken: F) -> Self::Output {
        let ptr = Arc::into_raw(self).cast_mut();
        if taken(ptr) {
            Ok(())
        } else {
            Err(unsafe { Arc::from_raw(ptr) })
        }
    }
}

pub struct Ring(*mut u32);

impl Ring {
    pub fn offer<W: Hand>(&self, w: W) -> W::Output {
        let tail = self.0;
        w.hand(move |p| unsafe { *tail == 0 } && !p.is_null())
    }
}

pub fn queued_clone_ok(this: Arc<Job>) {
    let q = this.clone();
    let g = this.state.lock();
    let _ = system().enqueue(q);
    drop(g);
}

pub fn offered_clone_ok(this: Arc<Job>, r: &Ring) {
    let q = this.clone();
    let g = this.state.lock();
    let _ = r.offer(q);
    drop(g);
}

pub fn offered_clone_of_a_lent_one_ok(this: &Arc<Job>, r: &Ring) {
    let g = this.state.lock();
    let _ = r.offer(this.clone());
    drop(g);
}

pub fn offered_clone_outlives_its_source_bad(lock: &SpinLock<u32>, r: &Ring) -> Result {
    let this = Arc::new(make(), GFP_KERNEL)?;
    let q = this.clone();
    drop(this);
    let g = lock.lock();
    let _ = r.offer(q); //~ ERROR[sleep-in-atomic]
    drop(g);
    Ok(())
}

pub fn offered_fresh_bad(lock: &SpinLock<u32>, r: &Ring) -> Result {
    let this = Arc::new(make(), GFP_KERNEL)?;
    let g = lock.lock();
    let _ = r.offer(this); //~ ERROR[sleep-in-atomic]
    drop(g);
    Ok(())
}

fn make() -> Job {
    unsafe { core::mem::zeroed() }
}
