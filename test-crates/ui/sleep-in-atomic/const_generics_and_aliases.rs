//@ uses: spinlock, mutex, might_sleep
//! One generic lock under several names: the backend decides, not the name.
use kernel::prelude::*;
use kernel::sync::lock::mutex::MutexBackend;
use kernel::sync::lock::spinlock::SpinLockBackend;
use kernel::sync::SpinLock as Plain;

type Guarded<T> = Lock<T, SpinLockBackend>;
type Relaxed<T> = Lock<T, MutexBackend>;

struct Striped<B: Backend, const N: usize> {
    stripes: [Lock<u32, B>; N],
}

impl<B: Backend, const N: usize> Striped<B, N> {
    fn stripe(&self, i: usize) -> Guard<'_, u32, B> {
        self.stripes[i % N].lock()
    }

    fn bump_slowly(&self) {
        let mut g = self.stripe(0);
        *g += 1;
        msleep(1);
    }
}

fn update<B: Backend>(l: &Lock<u32, B>, f: impl FnOnce(&mut u32)) {
    f(&mut *l.lock());
}

pub fn alias_bad(l: &Guarded<u32>) {
    let _g = l.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn alias_of_a_mutex_ok(l: &Relaxed<u32>) {
    let _g = l.lock();
    might_sleep();
}

pub fn renamed_import_bad(l: &Plain<u32>) {
    let _g = l.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn backend_as_argument_bad(l: &Guarded<u32>) {
    update(l, |_| msleep(1)); //~ ERROR[sleep-in-atomic]
}

pub fn backend_as_argument_ok(l: &Relaxed<u32>) {
    update(l, |_| msleep(1));
}

pub fn striped_spinlocks_bad(s: &Striped<SpinLockBackend, 4>) {
    let _g = s.stripe(1);
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn striped_mutexes_ok(s: &Striped<MutexBackend, 4>) {
    let _g = s.stripe(1);
    might_sleep();
    drop(_g);
    s.bump_slowly();
}
