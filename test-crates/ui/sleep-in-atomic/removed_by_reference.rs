//@ uses: spinlock, arc, kvec, list, might_sleep, error
//! A list gives back its owner of the object that a reference leads to: whoever lent the reference has another one.
use kernel::list::List;
use kernel::prelude::*;

pub struct Job {
    id: u32,
}

impl Drop for Job {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Jobs {
    list: List<Job>,
    table: KVec<Arc<Job>>,
}

pub fn of_an_owner_that_was_lent_ok(q: &SpinLock<List<Job>>, job: &Arc<Job>) {
    let mut g = q.lock();
    unsafe { g.remove(job) };
}

pub fn of_an_owner_of_its_own_ok(q: &SpinLock<List<Job>>, job: Arc<Job>) -> u32 {
    let mut g = q.lock();
    drop(unsafe { g.remove(&job) });
    drop(g);
    job.id
}

pub fn of_one_in_a_table_ok(q: &SpinLock<Jobs>) {
    let mut g = q.lock();
    let jobs = &mut *g;
    if let Some(job) = jobs.table.as_slice().first() {
        unsafe { jobs.list.remove(job) };
    }
}

fn taken(list: &mut List<Job>, job: &Job) -> Option<Arc<Job>> {
    unsafe { list.remove(job) }
}

pub fn by_a_helper_ok(q: &SpinLock<List<Job>>, job: &Arc<Job>) {
    let mut g = q.lock();
    taken(&mut g, job);
}

fn unlisted(q: &SpinLock<List<Job>>, job: &Job) -> Option<Arc<Job>> {
    let mut g = q.lock();
    unsafe { g.remove(job) }
}

pub fn after_the_inner_section_ok(
    outer: &SpinLock<u32>,
    q: &SpinLock<List<Job>>,
    job: &Arc<Job>,
) -> u32 {
    let n = outer.lock();
    drop(unlisted(q, job));
    *n
}

pub fn the_lender_goes_first_note(q: &SpinLock<List<Job>>, job: Arc<Job>) {
    let mut g = q.lock();
    let removed = unsafe { g.remove(&job) };
    drop(job);
    drop(removed); //~ NOTE[sleep-in-atomic]
}

pub struct Line {
    list: List<Job>,
}

pub fn the_first_of_the_list_bad(q: &SpinLock<Line>) {
    let mut g = q.lock();
    g.list.pop_front(); //~ ERROR[sleep-in-atomic]
}

pub fn by_a_pointer_that_nobody_lent_bad(q: &SpinLock<Line>, job: *const Job) {
    let mut g = q.lock();
    unsafe { g.list.remove(&*job) }; //~ ERROR[sleep-in-atomic]
}
