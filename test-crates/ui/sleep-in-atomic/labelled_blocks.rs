//@ uses: spinlock, might_sleep
//! Leaving a block early drops what it holds.
use kernel::prelude::*;

pub fn break_with_a_value_ok(q: &SpinLock<u32>) -> u32 {
    let n = 'found: {
        let g = q.lock();
        if *g > 0 {
            break 'found *g;
        }
        0
    };
    might_sleep();
    n
}

pub fn break_out_of_two_scopes_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    'done: {
        let _outer = a.lock();
        {
            let inner = b.lock();
            if *inner == 0 {
                break 'done;
            }
        }
    }
    might_sleep();
}

pub fn break_out_of_the_inner_one_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let _outer = a.lock();
    'done: {
        let inner = b.lock();
        if *inner == 0 {
            break 'done;
        }
    }
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn early_return_ok(q: &SpinLock<u32>) -> u32 {
    {
        let g = q.lock();
        if *g == 0 {
            return 0;
        }
    }
    might_sleep();
    1
}
