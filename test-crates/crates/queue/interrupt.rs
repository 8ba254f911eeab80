// SPDX-License-Identifier: MIT OR Apache-2.0

//! The card's two interrupt lines: one for requests that are done, one for errors.

use crate::card::Card;
use kernel::block::mq::Request;
use kernel::irq::{Handler, IrqReturn, ThreadedHandler, ThreadedIrqReturn};
use kernel::prelude::*;

pub struct DoneLine {
    card: Arc<Card>,
}

impl Handler for DoneLine {
    fn handle(&self) -> IrqReturn {
        let mut handled = IrqReturn::None;
        while let Some(rq) = self.card.finished() {
            Request::complete(rq);
            handled = IrqReturn::Handled;
        }
        handled
    }
}

pub struct ErrorLine {
    card: Arc<Card>,
    errors: SpinLockIrq<u32>,
}

impl ThreadedHandler for ErrorLine {
    fn handle(&self) -> ThreadedIrqReturn {
        *self.errors.lock() += 1;
        ThreadedIrqReturn::WakeThread
    }

    fn handle_threaded(&self) -> IrqReturn {
        let errors = core::mem::take(&mut *self.errors.lock());
        if errors == 0 {
            return IrqReturn::None;
        }
        self.card.reset();
        IrqReturn::Handled
    }
}
