//@ edition: 2024
//! What never comes back contributes nothing after it.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

fn spin_forever() -> ! {
    enter();
    loop {}
}

pub fn after_an_endless_loop_ok() {
    spin_forever();
}

pub fn endless_loop_with_the_section_closed_ok() {
    loop {
        enter();
        leave();
        rest();
    }
}

pub fn endless_loop_with_a_sleep_bad() {
    loop {
        enter();
        rest(); //~ ERROR[sleep-in-atomic]
        leave();
    }
}

pub fn panic_ends_the_path_ok(x: Option<u32>) -> u32 {
    enter();
    let Some(n) = x else {
        panic!("nothing there");
    };
    leave();
    rest();
    n
}

pub fn unwrapped_ok(x: Option<u32>) -> u32 {
    enter();
    let n = x.unwrap();
    leave();
    rest();
    n
}

pub fn aborts_on_one_path_ok(fatal: bool) {
    enter();
    if fatal {
        std::process::abort();
    }
    leave();
    rest();
}

pub fn break_out_of_the_section_bad(n: u32) {
    let mut i = 0;
    enter();
    loop {
        if i == n {
            break;
        }
        i += 1;
    }
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn labelled_break_ok(n: u32) {
    'outer: loop {
        enter();
        for i in 0..n {
            if i == 3 {
                leave();
                break 'outer;
            }
        }
        leave();
        break;
    }
    rest();
}

pub fn unreachable_code_ok() {
    enter();
    leave();
    return;
    #[allow(unreachable_code)]
    {
        enter();
        rest();
    }
}
