// SPDX-License-Identifier: MIT OR Apache-2.0

//! A block driver for a card that takes requests through a doorbell and tells by interrupt when one is done.
//!
//! The same driver as `queue`, with the mistakes that are easy to make: it allocates where the block
//! layer holds an RCU section, and it resets the card, which takes a while, from a hard interrupt.

use kernel::irq::{Registration, ThreadedRegistration};
use kernel::prelude::*;

mod card;
mod interrupt;
mod requests;

pub use card::Card;
pub use interrupt::{DoneLine, ErrorLine};
pub use requests::CardQueue;

/// A card in use: both of its interrupt lines are ours.
pub struct Attached<'a> {
    _done: Registration<'a, DoneLine>,
    _errors: ThreadedRegistration<'a, ErrorLine>,
}

impl<'a> Attached<'a> {
    pub fn new(irq: u32, done: &'a DoneLine, errors: &'a ErrorLine) -> Result<Self> {
        Ok(Attached {
            _done: Registration::new(irq, done)?,
            _errors: ThreadedRegistration::new(irq + 1, errors)?,
        })
    }
}
