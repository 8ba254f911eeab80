//@ uses: rcu, spinlock, kbox, error
//! The sleep is six types down: a destructor waits for readers of RCU.
use kernel::prelude::*;
use kernel::sync::rcu;

pub struct Table;

impl Drop for Table {
    fn drop(&mut self) {
        rcu::synchronize_rcu();
    }
}

pub struct Index {
    _table: Table,
}

pub struct Shard(#[allow(dead_code)] Option<Index>);

pub enum Store {
    Empty,
    Sharded { _shards: [Shard; 2] },
}

pub struct Cache {
    _store: Store,
    _hits: u64,
}

pub struct Device {
    _cache: (u32, Cache),
}

pub fn dropped_under_the_lock_bad(q: &SpinLock<u32>, d: Device) {
    let _g = q.lock();
    drop(d); //~ ERROR[sleep-in-atomic] `Table::drop`
}

pub fn dropped_after_the_lock_ok(q: &SpinLock<u32>, d: Device) {
    let g = q.lock();
    drop(g);
    drop(d);
}

pub fn known_to_be_empty_ok(q: &SpinLock<u32>) {
    let store = Store::Empty;
    let _g = q.lock();
    drop(store);
}

pub fn overwritten_under_the_lock_bad(q: &SpinLock<u32>, mut d: Device, fresh: Device) -> Device {
    {
        let _g = q.lock();
        d = fresh; //~ ERROR[sleep-in-atomic]
    }
    d
}

pub fn swapped_and_dropped_after_ok(q: &SpinLock<Device>, fresh: Device) {
    let mut g = q.lock();
    let old = core::mem::replace(&mut *g, fresh);
    drop(g);
    drop(old);
}

pub fn swapped_and_dropped_inside_bad(q: &SpinLock<Device>, fresh: Device) {
    let mut g = q.lock();
    let old = core::mem::replace(&mut *g, fresh);
    drop(old); //~ ERROR[sleep-in-atomic]
}
