// SPDX-License-Identifier: MIT OR Apache-2.0

//! `/dev/ring`: a character device that gives back what was written to it, first in, first out.
//!
//! Every open file has a ring of its own. Reading waits for bytes, writing never waits.

use kernel::miscdevice::MiscDeviceRegistration;
use kernel::prelude::*;

mod buffer;
mod session;

use session::Session;

/// The loaded module: the device exists as long as it does.
pub struct RingModule {
    _registration: MiscDeviceRegistration<Session>,
}

impl Module for RingModule {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        pr_info!("ring: loading\n");
        let registration = MiscDeviceRegistration::register(c"ring")?;
        Ok(RingModule { _registration: registration })
    }
}
