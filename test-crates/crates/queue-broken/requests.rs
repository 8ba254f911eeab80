// SPDX-License-Identifier: MIT OR Apache-2.0

//! What the block layer calls.

use crate::card::Card;
use kernel::block::mq::{Operations, Request};
use kernel::prelude::*;

pub struct CardQueue {
    card: Arc<Card>,
    submitted: Mutex<u64>,
}

impl Operations for CardQueue {
    type QueueData = CardQueue;

    fn queue_rq(queue: &CardQueue, rq: ARef<Request>, _is_last: bool) -> Result {
        *queue.submitted.lock() += 1; //~ ERROR[sleep-in-atomic]
        queue.card.submit(rq)
    }

    fn commit_rqs(_queue: &CardQueue) {}

    fn complete(rq: ARef<Request>) {
        Request::end_ok(rq);
    }
}
