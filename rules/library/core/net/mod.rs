// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod ip_addr;
pub(crate) mod parser;
pub(crate) mod socket_addr;

pub use self::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};
pub use self::parser::AddrParseError;
pub use self::socket_addr::{SocketAddr, SocketAddrV4, SocketAddrV6};
