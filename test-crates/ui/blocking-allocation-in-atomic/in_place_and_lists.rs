//@ uses: spinlock, arc, kbox, kvec, error
//! What is initialised in place, and what goes into a list, is allocated with flags as well.
use core::mem::MaybeUninit;
use kernel::prelude::*;

pub trait Init<T> {
    fn init(self, slot: &mut MaybeUninit<T>) -> Result;
}

impl<T, F: FnOnce(&mut MaybeUninit<T>) -> Result> Init<T> for F {
    fn init(self, slot: &mut MaybeUninit<T>) -> Result {
        self(slot)
    }
}

pub trait InPlace<T>: Sized {
    fn try_init(init: impl Init<T>, flags: Flags) -> Result<Self>;
}

impl<T> InPlace<T> for KBox<T> {
    fn try_init(init: impl Init<T>, flags: Flags) -> Result<Self> {
        let mut slot = KBox::<T>::new_uninit(flags)?;
        init.init(&mut slot)?;
        Ok(unsafe { slot.assume_init() })
    }
}

pub struct Entry {
    id: u32,
    next: Option<KBox<Entry>>,
}

fn entry(id: u32) -> impl Init<Entry> {
    move |slot: &mut MaybeUninit<Entry>| {
        let next = KBox::new(Entry { id: id + 1, next: None }, GFP_ATOMIC)?;
        slot.write(Entry { id, next: Some(next) });
        Ok(())
    }
}

pub fn in_place_bad(q: &SpinLock<u32>) -> Result<KBox<Entry>> {
    let g = q.lock();
    KBox::try_init(entry(*g), GFP_KERNEL) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn in_place_ok(q: &SpinLock<u32>) -> Result<KBox<Entry>> {
    let g = q.lock();
    KBox::try_init(entry(*g), GFP_ATOMIC)
}

pub fn initialiser_made_under_the_lock_and_run_after_ok(q: &SpinLock<u32>) -> Result<KBox<Entry>> {
    let g = q.lock();
    let init = entry(*g);
    drop(g);
    KBox::try_init(init, GFP_KERNEL)
}

pub fn closure_that_allocates_bad(q: &SpinLock<u32>) -> Result<KBox<u32>> {
    let g = q.lock();
    KBox::try_init(
        |slot: &mut MaybeUninit<u32>| {
            let b = KBox::new(*g, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
            slot.write(*b);
            Ok(())
        },
        GFP_ATOMIC,
    )
}

/// The only reference that may be in a list.
pub struct ListArc(Arc<Entry>);

impl ListArc {
    pub fn new(id: u32, flags: Flags) -> Result<Self> {
        Ok(ListArc(Arc::new(Entry { id, next: None }, flags)?))
    }
}

pub fn listed_bad(q: &SpinLock<KVec<ListArc>>) -> Result {
    let mut list = q.lock();
    let one = ListArc::new(1, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    let _ = list.push_within_capacity(one);
    Ok(())
}

pub fn listed_ok(q: &SpinLock<KVec<ListArc>>) -> Result<u32> {
    let one = ListArc::new(1, GFP_KERNEL)?;
    let id = one.0.id;
    let mut list = q.lock();
    let _ = list.push_within_capacity(one);
    Ok(id)
}

fn grow(list: &mut KVec<u32>, flags: Flags) -> Result {
    list.push(1, flags)?;
    list.push(2, flags)?;
    Ok(())
}

pub fn caller_decides_bad(q: &SpinLock<KVec<u32>>) -> Result {
    grow(&mut q.lock(), GFP_KERNEL) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn caller_decides_ok(q: &SpinLock<KVec<u32>>) -> Result {
    grow(&mut q.lock(), GFP_NOWAIT)
}
