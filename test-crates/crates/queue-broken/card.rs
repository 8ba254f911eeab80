// SPDX-License-Identifier: MIT OR Apache-2.0

//! The card's registers and the requests it has.

use kernel::block::mq::Request;
use kernel::prelude::*;

const DOORBELL: usize = 0x00;
const STATUS: usize = 0x04;
const RESET: usize = 0x08;
const READY: u32 = 1;

/// How many requests the card takes at once.
pub const DEPTH: usize = 32;

/// What the interrupt handler and the queue share.
pub struct InFlight {
    requests: KVec<ARef<Request>>,
    stopped: bool,
}

pub struct Card {
    registers: IoMem,
    in_flight: SpinLockIrq<InFlight>,
    /// Protects against two resets at a time.
    resetting: Mutex<u32>,
}

impl Card {
    pub fn new(registers: IoMem) -> Result<Self> {
        let in_flight =
            InFlight { requests: KVec::with_capacity(DEPTH, GFP_KERNEL)?, stopped: false };
        Ok(Card {
            registers,
            in_flight: SpinLockIrq::new(in_flight),
            resetting: Mutex::new(0),
        })
    }

    /// Gives a request to the card. Callable in any context.
    pub fn submit(&self, rq: ARef<Request>) -> Result {
        let mut in_flight = self.in_flight.lock();
        if in_flight.stopped {
            return Err(EIO);
        }
        in_flight.requests.push(rq, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
        self.registers.write32(in_flight.requests.len() as u32, DOORBELL);
        Ok(())
    }

    /// The request that the card has finished, if any. Callable in any context.
    pub fn finished(&self) -> Option<ARef<Request>> {
        if self.registers.read32(STATUS) & READY == 0 {
            return None;
        }
        self.in_flight.lock().requests.pop()
    }

    /// Waits until the card answers. Sleeps.
    pub fn wait_ready(&self) {
        while self.registers.read32(STATUS) & READY == 0 {
            msleep(1);
        }
    }

    /// Starts over. Sleeps.
    pub fn reset(&self) {
        let mut count = self.resetting.lock();
        let mut in_flight = self.in_flight.lock();
        in_flight.stopped = true;
        self.registers.write32(1, RESET);
        while self.registers.read32(STATUS) & READY == 0 {
            msleep(1); //~ ERROR[sleep-in-atomic]
        }
        in_flight.stopped = false;
        *count += 1;
    }
}
