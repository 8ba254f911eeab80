//@ uses: spinlock, mutex, rcu, condvar, completion, kbox, kvec, arc, scope_guard, print, error
//@ check-pass
//! Correct code of the kind that a naive analysis complains about.
use kernel::prelude::*;

pub struct Job {
    id: u32,
    done: Completion,
}

pub struct Engine {
    jobs: SpinLock<KVec<Arc<Job>>>,
    idle: CondVar,
    config: Mutex<u32>,
}

impl Engine {
    pub fn submit(&self, id: u32) -> Result<Arc<Job>> {
        let job = Arc::new(Job { id, done: Completion::new() }, GFP_KERNEL)?;
        self.jobs.lock().push(job.clone(), GFP_ATOMIC)?;
        self.idle.notify_one();
        Ok(job)
    }

    pub fn find(&self, id: u32) -> Option<Arc<Job>> {
        let jobs = self.jobs.lock();
        for job in &*jobs {
            if job.id == id {
                return Some(job.clone());
            }
        }
        None
    }

    pub fn wait_idle(&self) {
        let mut jobs = self.jobs.lock();
        while !jobs.is_empty() {
            self.idle.wait(&mut jobs);
        }
    }

    pub fn finish_all(&self) {
        let jobs = core::mem::replace(&mut *self.jobs.lock(), KVec::new());
        let count = jobs.len();
        for job in jobs {
            job.done.complete_all();
        }
        pr_info!("{} jobs finished\n", count);
    }

    pub fn wait_for(&self, id: u32) -> Result {
        let job = self.find(id).ok_or(ENODEV)?;
        job.done.wait_for_completion();
        Ok(())
    }

    pub fn configure(&self, value: u32) -> Result<u32> {
        let mut config = self.config.lock();
        let old = *config;
        let undo = ScopeGuard::new_with_data(old, |old| pr_err!("kept {}\n", old));
        if self.jobs.lock().is_empty() {
            *config = value;
            undo.dismiss();
            return Ok(old);
        }
        Err(EBUSY)
    }

    pub fn count(&self) -> usize {
        let _section = rcu::read_lock();
        self.jobs.lock().len()
    }
}
