//@ uses: spinlock, rcu, error
//! Trees and pages allocate with the flags they get; an array lets go of its own lock to do so, of no other.
use core::ffi::{c_ulong, c_void};
use core::ptr;
use kernel::bindings::{self, gfp_t};
use kernel::prelude::*;
use kernel::sync::rcu;

pub struct Array {
    raw: *mut bindings::xarray,
}

pub struct ArrayGuard<'a>(&'a Array);

impl Array {
    pub fn lock(&self) -> ArrayGuard<'_> {
        unsafe { bindings::xa_lock(self.raw) };
        ArrayGuard(self)
    }
}

impl ArrayGuard<'_> {
    pub fn store(&mut self, index: c_ulong, value: *mut c_void, gfp: gfp_t) -> *mut c_void {
        unsafe { bindings::__xa_store(self.0.raw, index, value, gfp) }
    }

    pub fn remove(&mut self, index: c_ulong) -> *mut c_void {
        unsafe { bindings::__xa_erase(self.0.raw, index) }
    }
}

impl Drop for ArrayGuard<'_> {
    fn drop(&mut self) {
        unsafe { bindings::xa_unlock(self.0.raw) };
    }
}

pub fn stored_under_its_own_lock_ok(a: &Array, value: *mut c_void) {
    a.lock().store(3, value, bindings::GFP_KERNEL);
}

pub fn stored_under_another_lock_bad(a: &Array, q: &SpinLock<u32>, value: *mut c_void) {
    let _g = q.lock();
    a.lock().store(3, value, bindings::GFP_KERNEL); //~ ERROR[blocking-allocation-in-atomic]
}

pub fn stored_without_blocking_ok(a: &Array, q: &SpinLock<u32>, value: *mut c_void) {
    let _g = q.lock();
    a.lock().store(3, value, bindings::GFP_ATOMIC);
}

pub fn removed_under_another_lock_ok(a: &Array, q: &SpinLock<u32>) -> *mut c_void {
    let _g = q.lock();
    a.lock().remove(3)
}

pub struct Tree(*mut bindings::maple_tree);

impl Tree {
    pub fn insert(&self, first: c_ulong, last: c_ulong, gfp: gfp_t) -> Result {
        let code = unsafe { bindings::mtree_insert_range(self.0, first, last, ptr::null_mut(), gfp) };
        if code < 0 {
            return Err(EINVAL);
        }
        Ok(())
    }

    pub fn erase(&self, index: c_ulong) -> *mut c_void {
        unsafe { bindings::mtree_erase(self.0, index) }
    }
}

pub fn inserted_under_rcu_bad(t: &Tree) -> Result {
    let _rcu = rcu::read_lock();
    t.insert(1, 2, bindings::GFP_KERNEL) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn inserted_without_blocking_ok(t: &Tree) -> Result {
    let _rcu = rcu::read_lock();
    t.insert(1, 2, bindings::GFP_NOWAIT)
}

pub fn erased_under_a_lock_bad(t: &Tree, q: &SpinLock<u32>) {
    let _g = q.lock();
    t.erase(1); //~ ERROR[sleep-in-atomic]
}

pub struct Page(*mut bindings::page);

impl Page {
    pub fn alloc(gfp: gfp_t) -> Result<Self> {
        let raw = unsafe { bindings::alloc_pages(gfp, 0) };
        if raw.is_null() {
            return Err(ENOMEM);
        }
        Ok(Page(raw))
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        unsafe { bindings::__free_pages(self.0, 0) };
    }
}

pub fn page_bad(q: &SpinLock<Option<Page>>) -> Result {
    let mut slot = q.lock();
    *slot = Some(Page::alloc(bindings::GFP_KERNEL)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn page_ok(q: &SpinLock<Option<Page>>) -> Result {
    let page = Page::alloc(bindings::GFP_KERNEL)?;
    let mut slot = q.lock();
    *slot = Some(page);
    Ok(())
}

pub fn page_freed_under_a_lock_ok(q: &SpinLock<Option<Page>>) {
    q.lock().take();
}
