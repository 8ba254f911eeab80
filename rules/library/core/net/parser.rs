// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::net::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};
use crate::net::socket_addr::{SocketAddr, SocketAddrV4, SocketAddrV6};
use crate::str::traits::FromStr;

impl FromStr for IpAddr {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<IpAddr, AddrParseError> {
        opaque()
    }
}

impl FromStr for Ipv4Addr {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError> {
        opaque()
    }
}

impl FromStr for Ipv6Addr {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError> {
        opaque()
    }
}

impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError> {
        opaque()
    }
}

impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError> {
        opaque()
    }
}

impl FromStr for SocketAddr {
    type Err = AddrParseError;

    fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> {
        opaque()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError {
    _private: (),
}

impl fmt::Display for AddrParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for AddrParseError {}
