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
    change: Mutex<u32>,
    lookups: SpinLock<u64>,
}

impl Routes {
    pub const fn new() -> Self {
        Routes { list: List::new(), change: Mutex::new(0), lookups: SpinLock::new(0) }
    }

    /// The gateway for an address. Callable in any context.
    pub fn lookup(&self, address: u32) -> Option<u32> {
        *self.lookups.lock() += 1;
        let section = rcu::read_lock();
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
        let node = {
            let mut changes = self.change.lock();
            *changes += 1;
            self.list.unlink(|route| route.network == network)
        };
        let node = node.ok_or(ENODEV)?;
        rcu::synchronize_rcu();
        drop(node);
        Ok(())
    }

    /// Gives a network another gateway: a copy with the change replaces the old one.
    pub fn change_gateway(&self, network: u32, gateway: u32) -> Result {
        let old = {
            let section = rcu::read_lock();
            self.list.find(&section, |route| {
                if route.network == network {
                    Some(*route)
                } else {
                    None
                }
            })
        };
        let old = old.ok_or(ENODEV)?;
        self.add(Route { gateway, ..old })?;
        self.remove_older(network, gateway)
    }

    fn remove_older(&self, network: u32, gateway: u32) -> Result {
        let _changes = self.change.lock();
        if let Some(node) =
            self.list.unlink(|route| route.network == network && route.gateway != gateway)
        {
            rcu::synchronize_rcu();
            drop(node);
        }
        Ok(())
    }
}
