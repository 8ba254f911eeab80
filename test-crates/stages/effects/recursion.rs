//! Recursion needs no annotation.

extern "C" {
    fn msleep(ms: u32);
    fn preempt_disable();
    fn preempt_enable();
}

pub fn even(n: u32) -> bool {
    n == 0 || odd(n - 1)
}

fn odd(n: u32) -> bool {
    n != 0 && even(n - 1)
}

pub fn sleeps_at_the_bottom(n: u32) {
    if n == 0 {
        unsafe { msleep(1) }
    } else {
        sleeps_at_the_bottom(n - 1)
    }
}

pub fn balanced_around_itself(n: u32) {
    if n > 0 {
        unsafe { preempt_disable() };
        balanced_around_itself(n - 1);
        unsafe { preempt_enable() };
    }
}

pub fn never_comes_back(n: u32) {
    never_comes_back(n + 1)
}

pub struct List {
    next: Option<Box<List>>,
    item: Item,
}

pub struct Item;

impl Drop for Item {
    fn drop(&mut self) {
        unsafe { msleep(1) }
    }
}

pub fn drops_a_list(l: List) {
    let _l = l;
}
