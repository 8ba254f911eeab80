//! Threads, scopes, channels, locks and once cells of `std`.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, MutexGuard, Once, OnceLock, RwLock, TryLockError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

static SEEN: AtomicU64 = AtomicU64::new(0);
static NAMES: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(Vec::new()));
static LIMIT: OnceLock<u64> = OnceLock::new();
static START: Once = Once::new();

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static LOG: RefCell<Vec<String>> = RefCell::new(Vec::new());
}

pub struct Pool {
    workers: Vec<Option<JoinHandle<u64>>>,
    jobs: Option<Sender<Box<dyn FnOnce() -> u64 + Send>>>,
}

impl Pool {
    pub fn new(n: usize) -> Pool {
        let (jobs, rx) = mpsc::channel::<Box<dyn FnOnce() -> u64 + Send>>();
        let rx = Arc::new(Mutex::new(rx));
        let workers = (0..n)
            .map(|i| {
                let rx = Arc::clone(&rx);
                let body = move || worker(rx);
                let named = thread::Builder::new().name(format!("w{i}"));
                named.spawn(body).ok()
            })
            .collect();
        Pool { workers, jobs: Some(jobs) }
    }

    pub fn run<F>(&self, f: F) -> bool
    where
        F: FnOnce() -> u64 + Send + 'static,
    {
        self.jobs.as_ref().map(|j| j.send(Box::new(f)).is_ok()).unwrap_or(false)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.jobs.take());
        for w in &mut self.workers {
            if let Some(handle) = w.take() {
                let _ = handle.join().unwrap_or_default();
            }
        }
    }
}

fn worker(rx: Arc<Mutex<Receiver<Box<dyn FnOnce() -> u64 + Send>>>>) -> u64 {
    let mut sum = 0;
    loop {
        let job = match rx.lock().unwrap().try_recv() {
            Ok(job) => job,
            Err(TryRecvError::Empty) => {
                thread::yield_now();
                continue;
            }
            Err(TryRecvError::Disconnected) => return sum,
        };
        sum += job();
        SEEN.fetch_add(1, Ordering::Relaxed);
    }
}

pub fn scoped(parts: &mut [u64]) -> u64 {
    let total = Mutex::new(0u64);
    let longest = thread::scope(|s| {
        let handles: Vec<_> = parts
            .chunks_mut(2)
            .map(|c| {
                s.spawn(|| {
                    c.iter_mut().for_each(|x| *x += 1);
                    *total.lock().unwrap() += c.iter().sum::<u64>();
                    c.len()
                })
            })
            .collect();
        handles.into_iter().map(|h| h.join().unwrap()).max()
    });
    total.into_inner().unwrap() + longest.unwrap_or(0) as u64
}

pub fn waiting(pair: &(Mutex<bool>, Condvar), table: &RwLock<Vec<u8>>) -> usize {
    let (lock, cond) = pair;
    let mut ready: MutexGuard<'_, bool> = lock.lock().unwrap_or_else(|e| e.into_inner());
    while !*ready {
        ready = cond.wait(ready).unwrap();
    }
    let held = cond.wait_while(ready, |r| *r).unwrap();
    drop(held);
    cond.notify_all();
    let n = table.read().unwrap().len();
    if let Ok(mut t) = table.try_write() {
        t.push(n as u8);
    }
    match lock.try_lock() {
        Ok(g) => usize::from(*g),
        Err(TryLockError::WouldBlock) => 0,
        Err(TryLockError::Poisoned(p)) => usize::from(**p.get_ref()),
    }
}

pub fn once() -> u64 {
    START.call_once(|| NAMES.lock().unwrap().push("main".to_owned()));
    let limit = *LIMIT.get_or_init(|| SEEN.load(Ordering::SeqCst) + 1);
    DEPTH.with(|d| d.set(d.get() + 1));
    DEPTH.set(3);
    LOG.with_borrow_mut(|l| l.push(String::from("x")));
    let logged = LOG.with(|l| l.borrow().len());
    let barrier = Arc::new(Barrier::new(2));
    let other = barrier.clone();
    let t = thread::spawn(move || other.wait().is_leader());
    barrier.wait();
    thread::sleep(Duration::from_millis(1));
    limit + logged as u64 + u64::from(t.join().unwrap())
}
