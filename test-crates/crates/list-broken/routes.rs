// SPDX-License-Identifier: MIT OR Apache-2.0

//! The table.

use crate::list::List;
use kernel::prelude::*;

#[derive(Clone, Copy)]
pub struct Route {
    pub network: u32,
    pub mask: u32,
    pub gateway: u32,
}

pub struct Routes {
    list: List<Route>,
    /// Held by whoever changes the list.
    change: SpinLock<u32>,
    lookups: Mutex<u64>,
}

impl Routes {
    pub const fn new() -> Self {
        Routes { list: List::new(), change: SpinLock::new(0), lookups: Mutex::new(0) }
    }

    /// The gateway for an address. Callable in any context.
    pub fn lookup(&self, address: u32) -> Option<u32> {
        let section = rcu::read_lock();
        *self.lookups.lock() += 1; //~ ERROR[sleep-in-atomic]
        self.list.find(&section, |route| {
            if address & route.mask == route.network {
                Some(route.gateway)
            } else {
                None
            }
        })
    }

    /// Adds a route. May sleep.
    pub fn add(&self, route: Route) -> Result {
        let node = List::node(route)?;
        let mut changes = self.change.lock();
        self.list.insert(node);
        *changes += 1;
        Ok(())
    }

    /// Removes a network's route and frees it when nobody reads it any more. Sleeps.
    pub fn remove(&self, network: u32) -> Result {
        let mut changes = self.change.lock();
        *changes += 1;
        let node = self.list.unlink(|route| route.network == network);
        let node = node.ok_or(ENODEV)?;
        rcu::synchronize_rcu(); //~ ERROR[sleep-in-atomic]
        drop(node);
        Ok(())
    }

    /// Gives a network another gateway: a copy with the change replaces the old one.
    pub fn change_gateway(&self, network: u32, gateway: u32) -> Result {
        let section = rcu::read_lock();
        let copied = self.list.find(&section, |route| {
            if route.network != network {
                return None;
            }
            Some(self.add(Route { gateway, ..*route })) //~ ERROR[blocking-allocation-in-atomic]
        });
        drop(section);
        copied.ok_or(ENODEV)??;
        self.remove_older(network, gateway)
    }

    fn remove_older(&self, network: u32, gateway: u32) -> Result {
        let changes = self.change.lock();
        let node =
            self.list.unlink(|route| route.network == network && route.gateway != gateway);
        drop(changes);
        if let Some(node) = node {
            rcu::synchronize_rcu();
            drop(node);
        }
        Ok(())
    }
}
