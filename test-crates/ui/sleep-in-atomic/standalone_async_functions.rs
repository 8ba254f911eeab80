//@ edition: 2024
//! An `async` body runs when it is polled; a section that is open at an `.await` is held while the task sleeps.
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    pub fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

struct Once(bool);

impl Future for Once {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<u32> {
        self.0 = true;
        Poll::Ready(3)
    }
}

pub async fn held_across_bad() -> u32 {
    let _s = Section::new();
    Once(false).await //~ ERROR[sleep-in-atomic]
}

pub async fn ended_before_ok() -> u32 {
    drop(Section::new());
    Once(false).await
}

pub async fn sleeps_inside_bad() {
    let _s = Section::new();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn only_made_ok() -> impl Future<Output = u32> {
    let _s = Section::new();
    async {
        rest();
        3
    }
}

pub async fn in_a_block_ok() -> u32 {
    {
        let _s = Section::new();
    }
    let a = Once(false).await;
    let b = Once(true).await;
    a + b
}

pub async fn temporary_bad() -> u32 {
    impl Section {
        fn n(&self) -> u32 {
            4
        }
    }
    let both = Section::new().n() + Once(false).await; //~ ERROR[sleep-in-atomic]
    let _s = Section::new();
    both + Once(true).await //~ ERROR[sleep-in-atomic]
}

pub async fn one_branch_bad(c: bool) -> u32 {
    let s = if c { Some(Section::new()) } else { None };
    let n = Once(false).await; //~ ERROR[sleep-in-atomic]
    drop(s);
    n
}
