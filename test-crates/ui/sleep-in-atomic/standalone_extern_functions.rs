//@ edition: 2024
//! Contracts of C functions are stated where they are declared, and seen through wrappers.

unsafe extern "C" {
    #[klint::preempt_count(adjust = 0, expect = 0)]
    fn c_wait(ms: u32);

    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn c_lock(lock: *mut u32);

    #[klint::preempt_count(adjust = -1, expect = 1..)]
    fn c_unlock(lock: *mut u32);

    #[klint::any_context]
    safe fn c_count() -> u32;
}

pub struct Lock(u32);

pub struct Guard<'a>(&'a mut Lock);

impl Lock {
    pub fn lock(&mut self) -> Guard<'_> {
        unsafe { c_lock(&mut self.0) };
        Guard(self)
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unsafe { c_unlock(&mut self.0.0) };
    }
}

fn wait_a_bit() {
    unsafe { c_wait(1) };
}

fn wait_longer() {
    wait_a_bit();
    wait_a_bit();
}

pub fn direct_bad(l: &mut Lock) {
    let _g = l.lock(); //~ NOTE[sleep-in-atomic]
    unsafe { c_wait(5) }; //~ ERROR[sleep-in-atomic] `c_wait` may sleep
}

pub fn two_calls_down_bad(l: &mut Lock) {
    let g = l.lock();
    wait_longer(); //~ ERROR[sleep-in-atomic] `wait_longer` may sleep
    drop(g);
}

pub fn any_context_ok(l: &mut Lock) -> u32 {
    let _g = l.lock();
    c_count()
}

pub fn released_first_ok(l: &mut Lock) {
    drop(l.lock());
    wait_longer();
}

pub fn in_a_block_ok(l: &mut Lock) {
    {
        let _g = l.lock();
        c_count();
    }
    wait_longer();
}

pub fn in_a_block_bad(l: &mut Lock) {
    {
        let _g = l.lock();
        wait_longer(); //~ ERROR[sleep-in-atomic]
    }
    wait_longer();
}
