//@ uses: spinlock, might_sleep
//! At an `.await` the task may be suspended: a guard that lives across it stays locked meanwhile.
use core::future::Future;
use kernel::prelude::*;

async fn read_block(n: u32) -> u32 {
    n + 1
}

pub async fn guard_across_await_bad(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    let n = read_block(1).await; //~ ERROR[sleep-in-atomic]
    *g + n
}

pub async fn guard_dropped_before_ok(q: &SpinLock<u32>) -> u32 {
    let n = *q.lock();
    n + read_block(n).await
}

pub async fn guard_in_the_statement_bad(q: &SpinLock<u32>) -> u32 {
    *q.lock() + read_block(1).await //~ ERROR[sleep-in-atomic]
}

pub async fn sleeping_call_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn future_built_under_the_lock_ok(q: &SpinLock<u32>) -> impl Future<Output = u32> {
    let n = *q.lock();
    async move { read_block(n).await }
}

pub fn block_bad(q: &SpinLock<u32>) -> impl Future<Output = u32> + '_ {
    async move {
        let g = q.lock();
        read_block(*g).await //~ ERROR[sleep-in-atomic]
    }
}
