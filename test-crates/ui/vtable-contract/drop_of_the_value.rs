//@ uses: cpu, kbox, error, might_sleep, spinlock
//! The drop of a `dyn` value is one of its methods: it has to keep the contract too.
use kernel::prelude::*;

pub trait Handle {}

pub struct Quiet;

impl Handle for Quiet {}

pub struct Releases;

impl Drop for Releases {
    fn drop(&mut self) {
        preempt_enable();
    }
}

impl Handle for Releases {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait QuickHandle {}

impl QuickHandle for Quiet {}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

impl QuickHandle for Flusher {}

impl Handle for Flusher {}

pub fn plain_drop_ok() -> Result<KBox<dyn Handle>> {
    Ok(KBox::new(Quiet, GFP_KERNEL)?)
}

pub fn adjusting_drop_bad() -> Result<KBox<dyn Handle>> {
    Ok(KBox::new(Releases, GFP_KERNEL)?) //~ WARNING[vtable-contract]
}

pub fn sleeping_drop_with_the_default_contract_ok() -> Result<KBox<dyn Handle>> {
    Ok(KBox::new(Flusher, GFP_KERNEL)?)
}

pub fn sleeping_drop_against_the_stated_one_bad() -> Result<KBox<dyn QuickHandle>> {
    Ok(KBox::new(Flusher, GFP_KERNEL)?) //~ WARNING[vtable-contract]
}
