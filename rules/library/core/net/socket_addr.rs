// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::net::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4 {
    ip: Ipv4Addr,
    port: u16,
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6 {
    ip: Ipv6Addr,
    port: u16,
    flowinfo: u32,
    scope_id: u32,
}

impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {
        opaque()
    }

    pub const fn ip(&self) -> IpAddr {
        opaque()
    }

    pub const fn set_ip(&mut self, new_ip: IpAddr) {
        opaque()
    }

    pub const fn port(&self) -> u16 {
        opaque()
    }

    pub const fn set_port(&mut self, new_port: u16) {
        opaque()
    }

    pub const fn is_ipv4(&self) -> bool {
        opaque()
    }

    pub const fn is_ipv6(&self) -> bool {
        opaque()
    }
}

impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {
        opaque()
    }

    pub const fn ip(&self) -> &Ipv4Addr {
        opaque()
    }

    pub const fn set_ip(&mut self, new_ip: Ipv4Addr) {
        opaque()
    }

    pub const fn port(&self) -> u16 {
        opaque()
    }

    pub const fn set_port(&mut self, new_port: u16) {
        opaque()
    }
}

impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {
        opaque()
    }

    pub const fn ip(&self) -> &Ipv6Addr {
        opaque()
    }

    pub const fn set_ip(&mut self, new_ip: Ipv6Addr) {
        opaque()
    }

    pub const fn port(&self) -> u16 {
        opaque()
    }

    pub const fn set_port(&mut self, new_port: u16) {
        opaque()
    }

    pub const fn flowinfo(&self) -> u32 {
        opaque()
    }

    pub const fn set_flowinfo(&mut self, new_flowinfo: u32) {
        opaque()
    }

    pub const fn scope_id(&self) -> u32 {
        opaque()
    }

    pub const fn set_scope_id(&mut self, new_scope_id: u32) {
        opaque()
    }
}

impl From<SocketAddrV4> for SocketAddr {
    fn from(sock4: SocketAddrV4) -> SocketAddr {
        opaque()
    }
}

impl From<SocketAddrV6> for SocketAddr {
    fn from(sock6: SocketAddrV6) -> SocketAddr {
        opaque()
    }
}

impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
    fn from(pieces: (I, u16)) -> SocketAddr {
        opaque()
    }
}

impl fmt::Display for SocketAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for SocketAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for SocketAddrV4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for SocketAddrV4 {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for SocketAddrV6 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for SocketAddrV6 {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
