// SPDX-License-Identifier: MIT OR Apache-2.0

//! The C side of the stand-in kernel: declarations only, under the names that the kernel gives them.
//!
//! Nothing here says what a function does to the context; that comes from the shipped effect tables.
#![allow(non_camel_case_types, non_upper_case_globals)]

use core::ffi::{c_char, c_int, c_long, c_uint, c_ulong, c_void};

pub type gfp_t = c_uint;

pub const __GFP_HIGHMEM: gfp_t = 0x02;
pub const __GFP_HIGH: gfp_t = 0x20;
pub const __GFP_IO: gfp_t = 0x40;
pub const __GFP_FS: gfp_t = 0x80;
pub const __GFP_ZERO: gfp_t = 0x100;
pub const __GFP_DIRECT_RECLAIM: gfp_t = 0x400;
pub const __GFP_KSWAPD_RECLAIM: gfp_t = 0x800;
pub const __GFP_NOWARN: gfp_t = 0x2000;
pub const __GFP_ACCOUNT: gfp_t = 0x40_0000;
pub const __GFP_RECLAIM: gfp_t = __GFP_DIRECT_RECLAIM | __GFP_KSWAPD_RECLAIM;
pub const GFP_ATOMIC: gfp_t = __GFP_HIGH | __GFP_KSWAPD_RECLAIM;
pub const GFP_KERNEL: gfp_t = __GFP_RECLAIM | __GFP_IO | __GFP_FS;
pub const GFP_KERNEL_ACCOUNT: gfp_t = GFP_KERNEL | __GFP_ACCOUNT;
pub const GFP_NOIO: gfp_t = __GFP_RECLAIM;
pub const GFP_NOWAIT: gfp_t = __GFP_KSWAPD_RECLAIM | __GFP_NOWARN;

pub const TASK_INTERRUPTIBLE: c_int = 1;
pub const TASK_UNINTERRUPTIBLE: c_int = 2;
pub const TASK_NORMAL: c_uint = 3;
pub const MAX_SCHEDULE_TIMEOUT: c_long = c_long::MAX;

pub const EIO: c_uint = 5;
pub const EAGAIN: c_uint = 11;
pub const ENOMEM: c_uint = 12;
pub const EFAULT: c_uint = 14;
pub const EBUSY: c_uint = 16;
pub const ENODEV: c_uint = 19;
pub const EINVAL: c_uint = 22;
pub const ERESTARTSYS: c_uint = 512;

pub type irqreturn_t = c_uint;
pub const IRQ_NONE: irqreturn_t = 0;
pub const IRQ_HANDLED: irqreturn_t = 1;
pub const IRQ_WAKE_THREAD: irqreturn_t = 2;
pub type irq_handler_t = Option<unsafe extern "C" fn(c_int, *mut c_void) -> irqreturn_t>;

pub type hrtimer_restart = c_uint;
pub const hrtimer_restart_HRTIMER_NORESTART: hrtimer_restart = 0;
pub const hrtimer_restart_HRTIMER_RESTART: hrtimer_restart = 1;
pub type hrtimer_mode = c_uint;
pub const hrtimer_mode_HRTIMER_MODE_ABS: hrtimer_mode = 0;
pub const hrtimer_mode_HRTIMER_MODE_REL: hrtimer_mode = 1;
pub const hrtimer_mode_HRTIMER_MODE_REL_SOFT: hrtimer_mode = 5;

pub type blk_status_t = u8;
pub const BLK_STS_OK: blk_status_t = 0;
pub const BLK_STS_IOERR: blk_status_t = 10;

pub type lru_status = c_uint;
pub const lru_status_LRU_REMOVED: lru_status = 0;
pub const lru_status_LRU_REMOVED_RETRY: lru_status = 1;
pub const lru_status_LRU_ROTATE: lru_status = 2;
pub const lru_status_LRU_SKIP: lru_status = 3;
pub const lru_status_LRU_RETRY: lru_status = 4;

pub const wq_misc_consts_WORK_CPU_UNBOUND: c_uint = 64;

macro_rules! opaque_structs {
    ($($name:ident)*) => {$(
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $name {
            pub __words: [c_ulong; 4],
        }
    )*};
}

opaque_structs! {
    spinlock raw_spinlock mutex rw_semaphore rwlock_t lock_class_key wait_queue_head wait_queue_entry
    completion task_struct device hrtimer workqueue_struct timer_list file inode kobject list_head
    request bio page xarray maple_tree rcu_head srcu_struct list_lru list_lru_one blk_mq_hw_ctx
}

pub type spinlock_t = spinlock;
pub type raw_spinlock_t = raw_spinlock;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct refcount_t {
    pub refs: c_int,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct work_struct {
    pub data: c_long,
    pub func: Option<unsafe extern "C" fn(work: *mut work_struct)>,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct blk_mq_queue_data {
    pub rq: *mut request,
    pub last: bool,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct blk_mq_ops {
    pub queue_rq: Option<
        unsafe extern "C" fn(*mut blk_mq_hw_ctx, *const blk_mq_queue_data) -> blk_status_t,
    >,
    pub commit_rqs: Option<unsafe extern "C" fn(*mut blk_mq_hw_ctx)>,
    pub complete: Option<unsafe extern "C" fn(*mut request)>,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct file_operations {
    pub open: Option<unsafe extern "C" fn(*mut inode, *mut file) -> c_int>,
    pub release: Option<unsafe extern "C" fn(*mut inode, *mut file) -> c_int>,
    pub read: Option<unsafe extern "C" fn(*mut file, *mut c_char, usize, *mut i64) -> isize>,
    pub write: Option<unsafe extern "C" fn(*mut file, *const c_char, usize, *mut i64) -> isize>,
    pub unlocked_ioctl: Option<unsafe extern "C" fn(*mut file, c_uint, c_ulong) -> c_long>,
}

extern "C" {
    // Spinning locks.
    pub fn __spin_lock_init(lock: *mut spinlock_t, name: *const c_char, key: *mut lock_class_key);
    pub fn spin_lock(lock: *mut spinlock_t);
    pub fn spin_unlock(lock: *mut spinlock_t);
    pub fn spin_trylock(lock: *mut spinlock_t) -> c_int;
    pub fn spin_lock_bh(lock: *mut spinlock_t);
    pub fn spin_unlock_bh(lock: *mut spinlock_t);
    pub fn spin_lock_irq(lock: *mut spinlock_t);
    pub fn spin_unlock_irq(lock: *mut spinlock_t);
    pub fn spin_lock_irqsave(lock: *mut spinlock_t) -> c_ulong;
    pub fn spin_trylock_irqsave(lock: *mut spinlock_t, flags: *mut c_ulong) -> c_int;
    pub fn spin_unlock_irqrestore(lock: *mut spinlock_t, flags: c_ulong);
    pub fn raw_spin_lock(lock: *mut raw_spinlock_t);
    pub fn raw_spin_unlock(lock: *mut raw_spinlock_t);
    pub fn raw_spin_trylock(lock: *mut raw_spinlock_t) -> c_int;
    pub fn raw_spin_lock_irqsave(lock: *mut raw_spinlock_t) -> c_ulong;
    pub fn raw_spin_unlock_irqrestore(lock: *mut raw_spinlock_t, flags: c_ulong);
    pub fn read_lock(lock: *mut rwlock_t);
    pub fn read_unlock(lock: *mut rwlock_t);
    pub fn write_lock(lock: *mut rwlock_t);
    pub fn write_unlock(lock: *mut rwlock_t);

    // Sleeping locks.
    pub fn __mutex_init(lock: *mut mutex, name: *const c_char, key: *mut lock_class_key);
    pub fn mutex_lock(lock: *mut mutex);
    pub fn mutex_lock_interruptible(lock: *mut mutex) -> c_int;
    pub fn mutex_trylock(lock: *mut mutex) -> c_int;
    pub fn mutex_unlock(lock: *mut mutex);
    pub fn down_read(sem: *mut rw_semaphore);
    pub fn up_read(sem: *mut rw_semaphore);
    pub fn down_write(sem: *mut rw_semaphore);
    pub fn up_write(sem: *mut rw_semaphore);

    // Sections without an object.
    pub fn preempt_disable();
    pub fn preempt_enable();
    pub fn local_irq_disable();
    pub fn local_irq_enable();
    pub fn local_bh_disable();
    pub fn local_bh_enable();
    pub fn rcu_read_lock();
    pub fn rcu_read_unlock();
    pub fn synchronize_rcu();
    pub fn rcu_barrier();
    pub fn kfree_call_rcu(head: *mut rcu_head, ptr: *mut c_void);
    pub fn srcu_read_lock(ssp: *mut srcu_struct) -> c_int;
    pub fn srcu_read_unlock(ssp: *mut srcu_struct, idx: c_int);

    // The scheduler, and what asserts its context.
    pub fn might_sleep();
    pub fn cant_sleep();
    pub fn schedule();
    pub fn schedule_timeout(timeout: c_long) -> c_long;
    pub fn cond_resched() -> c_int;
    pub fn msleep(msecs: c_uint);
    pub fn usleep_range(min: c_ulong, max: c_ulong);
    pub fn fsleep(usecs: c_ulong);
    pub fn udelay(usecs: c_ulong);
    pub fn ktime_get() -> i64;
    pub fn wake_up_process(task: *mut task_struct) -> c_int;
    pub fn get_current() -> *mut task_struct;
    pub fn get_task_struct(task: *mut task_struct);
    pub fn put_task_struct(task: *mut task_struct);
    pub fn signal_pending(task: *mut task_struct) -> c_int;

    // Waiting.
    pub fn __init_waitqueue_head(wq: *mut wait_queue_head, name: *const c_char, key: *mut lock_class_key);
    pub fn init_wait(wait: *mut wait_queue_entry);
    pub fn prepare_to_wait_exclusive(wq: *mut wait_queue_head, wait: *mut wait_queue_entry, state: c_int);
    pub fn finish_wait(wq: *mut wait_queue_head, wait: *mut wait_queue_entry);
    pub fn __wake_up(wq: *mut wait_queue_head, mode: c_uint, nr: c_int, key: *mut c_void) -> c_int;
    pub fn init_completion(x: *mut completion);
    pub fn wait_for_completion(x: *mut completion);
    pub fn complete_all(x: *mut completion);

    // Memory.
    pub fn krealloc(ptr: *const c_void, size: usize, flags: gfp_t) -> *mut c_void;
    pub fn vrealloc(ptr: *const c_void, size: usize, flags: gfp_t) -> *mut c_void;
    pub fn kvrealloc(ptr: *const c_void, size: usize, flags: gfp_t) -> *mut c_void;
    pub fn kfree(ptr: *const c_void);
    pub fn vfree(ptr: *const c_void);
    pub fn kvfree(ptr: *const c_void);

    // Counted objects.
    pub fn refcount_inc(r: *mut refcount_t);
    pub fn refcount_dec_and_test(r: *mut refcount_t) -> bool;
    pub fn get_device(dev: *mut device) -> *mut device;
    pub fn put_device(dev: *mut device);
    pub fn fput(file: *mut file);

    // User memory.
    pub fn copy_from_user(to: *mut c_void, from: *const c_void, n: c_ulong) -> c_ulong;
    pub fn copy_to_user(to: *mut c_void, from: *const c_void, n: c_ulong) -> c_ulong;

    // Interrupts, timers, work.
    pub fn request_irq(irq: c_uint, handler: irq_handler_t, flags: c_ulong, name: *const c_char, dev: *mut c_void) -> c_int;
    pub fn request_threaded_irq(irq: c_uint, handler: irq_handler_t, thread_fn: irq_handler_t, flags: c_ulong, name: *const c_char, dev: *mut c_void) -> c_int;
    pub fn free_irq(irq: c_uint, dev: *mut c_void) -> *const c_void;
    pub fn synchronize_irq(irq: c_uint);
    pub fn hrtimer_setup(timer: *mut hrtimer, function: Option<unsafe extern "C" fn(*mut hrtimer) -> hrtimer_restart>, clock: c_int, mode: hrtimer_mode);
    pub fn hrtimer_start_range_ns(timer: *mut hrtimer, tim: i64, range_ns: u64, mode: hrtimer_mode);
    pub fn hrtimer_cancel(timer: *mut hrtimer) -> c_int;
    pub fn init_work_with_key(work: *mut work_struct, func: Option<unsafe extern "C" fn(*mut work_struct)>, onstack: bool, name: *const c_char, key: *mut lock_class_key);
    pub fn queue_work_on(cpu: c_int, wq: *mut workqueue_struct, work: *mut work_struct) -> bool;
    pub fn cancel_work_sync(work: *mut work_struct) -> bool;
    pub static mut system_wq: *mut workqueue_struct;

    // Block layer and file lists.
    pub fn blk_mq_start_request(rq: *mut request);
    pub fn blk_mq_end_request(rq: *mut request, error: blk_status_t);
    pub fn blk_mq_complete_request(rq: *mut request);
    pub fn list_lru_walk(lru: *mut list_lru, isolate: Option<unsafe extern "C" fn(*mut list_head, *mut list_lru_one, *mut c_void) -> lru_status>, cb_arg: *mut c_void, nr_to_walk: c_ulong) -> c_ulong;

    // Trees, pages, queues.
    pub fn xa_lock(xa: *mut xarray);
    pub fn xa_unlock(xa: *mut xarray);
    pub fn __xa_store(xa: *mut xarray, index: c_ulong, entry: *mut c_void, gfp: gfp_t) -> *mut c_void;
    pub fn __xa_erase(xa: *mut xarray, index: c_ulong) -> *mut c_void;
    pub fn mtree_insert_range(mt: *mut maple_tree, first: c_ulong, last: c_ulong, entry: *mut c_void, gfp: gfp_t) -> c_int;
    pub fn mtree_erase(mt: *mut maple_tree, index: c_ulong) -> *mut c_void;
    pub fn alloc_pages(gfp: gfp_t, order: c_uint) -> *mut page;
    pub fn __free_pages(page: *mut page, order: c_uint);
    pub fn destroy_workqueue(wq: *mut workqueue_struct);

    // Registers and messages.
    pub fn readl(addr: *const c_void) -> u32;
    pub fn writel(value: u32, addr: *mut c_void);
    pub fn _printk(fmt: *const c_char, ...) -> c_int;
    pub fn misc_register(misc: *mut c_void) -> c_int;
    pub fn misc_deregister(misc: *mut c_void);
}
