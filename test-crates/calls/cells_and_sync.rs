//! Cells, atomics, locks of `std`, once cells, channels of closures, threads' bounds.

use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicUsize, Ordering::*};
use std::sync::Arc;

pub struct Seq<T> {
    seq: AtomicUsize,
    data: UnsafeCell<T>,
}
unsafe impl<T: Send> Sync for Seq<T> {}
impl<T: Copy> Seq<T> {
    pub const fn new(t: T) -> Self {
        Self { seq: AtomicUsize::new(0), data: UnsafeCell::new(t) }
    }
    pub fn read(&self) -> T {
        loop {
            let before = self.seq.load(Acquire);
            if before & 1 == 1 {
                core::hint::spin_loop();
                continue;
            }
            let v = unsafe { self.data.get().read_volatile() };
            core::sync::atomic::fence(Acquire);
            if self.seq.load(Relaxed) == before {
                return v;
            }
        }
    }
    pub fn write(&self, f: impl FnOnce(&mut T)) {
        self.seq.fetch_add(1, AcqRel);
        f(unsafe { &mut *self.data.get() });
        self.seq.fetch_add(1, Release);
    }
}
static COUNT: AtomicU32 = AtomicU32::new(1);
static FLAG: AtomicBool = AtomicBool::new(false);
pub fn atomics(p: &AtomicPtr<u8>) -> u32 {
    let old = COUNT.compare_exchange(1, 2, AcqRel, Relaxed).unwrap_or_else(|x| x);
    let n = COUNT.fetch_update(SeqCst, SeqCst, |x| x.checked_sub(1)).map_or(0, |x| x);
    if FLAG.swap(true, SeqCst) || FLAG.compare_exchange_weak(false, true, SeqCst, SeqCst).is_err() {
        return old;
    }
    let q = p.load(Relaxed);
    p.store(q.wrapping_add(1), Relaxed);
    n + COUNT.fetch_max(9, Relaxed) + p.swap(core::ptr::null_mut(), AcqRel).is_null() as u32
}
#[derive(Default)]
pub struct Graph {
    nodes: RefCell<Vec<Rc<GNode>>>,
    cache: OnceCell<usize>,
    hits: Cell<u32>,
}
#[derive(Default)]
pub struct GNode {
    edges: RefCell<Vec<Rc<GNode>>>,
    mark: Cell<bool>,
}
impl Graph {
    pub fn add(&self) -> Rc<GNode> {
        let n = Rc::<GNode>::default();
        if let Some(last) = self.nodes.borrow().last() {
            last.edges.borrow_mut().push(Rc::clone(&n));
        }
        self.nodes.borrow_mut().push(n.clone());
        n
    }
    pub fn reach(&self, n: &Rc<GNode>) -> usize {
        if n.mark.replace(true) {
            return 0;
        }
        self.hits.set(self.hits.get() + 1);
        1 + n.edges.borrow().iter().map(|e| self.reach(e)).sum::<usize>()
    }
    pub fn size(&self) -> usize {
        *self.cache.get_or_init(|| self.nodes.borrow().len())
    }
}
pub fn graphs() -> usize {
    let g = Graph::default();
    let a = g.add();
    g.add();
    let n = g.reach(&a) + g.size() + Rc::strong_count(&a);
    let edges = a.edges.try_borrow().map(|e| e.len()).unwrap_or(0);
    n + edges + a.edges.take().len()
}
pub fn shared(v: Arc<Seq<[u8; 4]>>) -> u8 {
    let w = Arc::clone(&v);
    let f = move || {
        w.write(|d| d[0] = d[1].wrapping_add(1));
        w.read()[0]
    };
    fn needs_send<F: Fn() -> u8 + Send + 'static>(f: F) -> u8 {
        f()
    }
    needs_send(f) + v.read().iter().fold(0, |a, b| a ^ b) + Arc::try_unwrap(v).map_or(0, |s| s.read()[3])
}
