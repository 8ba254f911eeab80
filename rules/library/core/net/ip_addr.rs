// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Ipv4Addr {
    octets: [u8; 4],
}

impl Hash for Ipv4Addr {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Ipv6Addr {
    octets: [u8; 16],
}

impl Hash for Ipv6Addr {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl IpAddr {
    pub const fn is_unspecified(&self) -> bool {
        opaque()
    }

    pub const fn is_loopback(&self) -> bool {
        opaque()
    }

    pub const fn is_multicast(&self) -> bool {
        opaque()
    }

    pub const fn is_ipv4(&self) -> bool {
        opaque()
    }

    pub const fn is_ipv6(&self) -> bool {
        opaque()
    }

    pub const fn to_canonical(&self) -> IpAddr {
        opaque()
    }
}

impl Ipv4Addr {
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {
        opaque()
    }

    pub const BITS: u32 = 32;

    pub const fn to_bits(self) -> u32 {
        opaque()
    }

    pub const fn from_bits(bits: u32) -> Ipv4Addr {
        opaque()
    }

    pub const LOCALHOST: Self = opaque();

    pub const UNSPECIFIED: Self = opaque();

    pub const BROADCAST: Self = opaque();

    pub const fn octets(&self) -> [u8; 4] {
        opaque()
    }

    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr {
        opaque()
    }

    pub const fn is_unspecified(&self) -> bool {
        opaque()
    }

    pub const fn is_loopback(&self) -> bool {
        opaque()
    }

    pub const fn is_private(&self) -> bool {
        opaque()
    }

    pub const fn is_link_local(&self) -> bool {
        opaque()
    }

    pub const fn is_multicast(&self) -> bool {
        opaque()
    }

    pub const fn is_broadcast(&self) -> bool {
        opaque()
    }

    pub const fn is_documentation(&self) -> bool {
        opaque()
    }

    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr {
        opaque()
    }

    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr {
        opaque()
    }
}

impl fmt::Display for IpAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for IpAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl From<Ipv4Addr> for IpAddr {
    fn from(ipv4: Ipv4Addr) -> IpAddr {
        opaque()
    }
}

impl From<Ipv6Addr> for IpAddr {
    fn from(ipv6: Ipv6Addr) -> IpAddr {
        opaque()
    }
}

impl fmt::Display for Ipv4Addr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for Ipv4Addr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl PartialEq<Ipv4Addr> for IpAddr {
    fn eq(&self, other: &Ipv4Addr) -> bool {
        opaque()
    }
}

impl PartialEq<IpAddr> for Ipv4Addr {
    fn eq(&self, other: &IpAddr) -> bool {
        opaque()
    }
}

impl PartialOrd for Ipv4Addr {
    fn partial_cmp(&self, other: &Ipv4Addr) -> Option<Ordering> {
        opaque()
    }
}

impl PartialOrd<Ipv4Addr> for IpAddr {
    fn partial_cmp(&self, other: &Ipv4Addr) -> Option<Ordering> {
        opaque()
    }
}

impl PartialOrd<IpAddr> for Ipv4Addr {
    fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering> {
        opaque()
    }
}

impl Ord for Ipv4Addr {
    fn cmp(&self, other: &Ipv4Addr) -> Ordering {
        opaque()
    }
}

impl From<Ipv4Addr> for u32 {
    fn from(ip: Ipv4Addr) -> u32 {
        opaque()
    }
}

impl From<u32> for Ipv4Addr {
    fn from(ip: u32) -> Ipv4Addr {
        opaque()
    }
}

impl From<[u8; 4]> for Ipv4Addr {
    fn from(octets: [u8; 4]) -> Ipv4Addr {
        opaque()
    }
}

impl From<[u8; 4]> for IpAddr {
    fn from(octets: [u8; 4]) -> IpAddr {
        opaque()
    }
}

impl Ipv6Addr {
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {
        opaque()
    }

    pub const BITS: u32 = 128;

    pub const fn to_bits(self) -> u128 {
        opaque()
    }

    pub const fn from_bits(bits: u128) -> Ipv6Addr {
        opaque()
    }

    pub const LOCALHOST: Self = opaque();

    pub const UNSPECIFIED: Self = opaque();

    pub const fn segments(&self) -> [u16; 8] {
        opaque()
    }

    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr {
        opaque()
    }

    pub const fn is_unspecified(&self) -> bool {
        opaque()
    }

    pub const fn is_loopback(&self) -> bool {
        opaque()
    }

    pub const fn is_unique_local(&self) -> bool {
        opaque()
    }

    pub const fn is_unicast_link_local(&self) -> bool {
        opaque()
    }

    pub const fn is_multicast(&self) -> bool {
        opaque()
    }

    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {
        opaque()
    }

    pub const fn to_ipv4(&self) -> Option<Ipv4Addr> {
        opaque()
    }

    pub const fn to_canonical(&self) -> IpAddr {
        opaque()
    }

    pub const fn octets(&self) -> [u8; 16] {
        opaque()
    }

    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr {
        opaque()
    }
}

impl fmt::Display for Ipv6Addr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for Ipv6Addr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl PartialEq<IpAddr> for Ipv6Addr {
    fn eq(&self, other: &IpAddr) -> bool {
        opaque()
    }
}

impl PartialEq<Ipv6Addr> for IpAddr {
    fn eq(&self, other: &Ipv6Addr) -> bool {
        opaque()
    }
}

impl PartialOrd for Ipv6Addr {
    fn partial_cmp(&self, other: &Ipv6Addr) -> Option<Ordering> {
        opaque()
    }
}

impl PartialOrd<Ipv6Addr> for IpAddr {
    fn partial_cmp(&self, other: &Ipv6Addr) -> Option<Ordering> {
        opaque()
    }
}

impl PartialOrd<IpAddr> for Ipv6Addr {
    fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering> {
        opaque()
    }
}

impl Ord for Ipv6Addr {
    fn cmp(&self, other: &Ipv6Addr) -> Ordering {
        opaque()
    }
}

impl From<Ipv6Addr> for u128 {
    fn from(ip: Ipv6Addr) -> u128 {
        opaque()
    }
}

impl From<u128> for Ipv6Addr {
    fn from(ip: u128) -> Ipv6Addr {
        opaque()
    }
}

impl From<[u8; 16]> for Ipv6Addr {
    fn from(octets: [u8; 16]) -> Ipv6Addr {
        opaque()
    }
}

impl From<[u16; 8]> for Ipv6Addr {
    fn from(segments: [u16; 8]) -> Ipv6Addr {
        opaque()
    }
}

impl From<[u8; 16]> for IpAddr {
    fn from(octets: [u8; 16]) -> IpAddr {
        opaque()
    }
}

impl From<[u16; 8]> for IpAddr {
    fn from(segments: [u16; 8]) -> IpAddr {
        opaque()
    }
}

impl Not for Ipv4Addr {
    type Output = Ipv4Addr;

    fn not(self) -> Ipv4Addr {
        opaque()
    }
}

impl Not for &Ipv4Addr {
    type Output = Ipv4Addr;

    fn not(self) -> Ipv4Addr {
        opaque()
    }
}

impl Not for Ipv6Addr {
    type Output = Ipv6Addr;

    fn not(self) -> Ipv6Addr {
        opaque()
    }
}

impl Not for &Ipv6Addr {
    type Output = Ipv6Addr;

    fn not(self) -> Ipv6Addr {
        opaque()
    }
}

impl BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitOrAssign for Ipv4Addr {
    fn bitor_assign(&mut self, rhs: Ipv4Addr) {
        opaque()
    }
}

impl BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {
    fn bitand_assign(&mut self, rhs: &Ipv6Addr) {
        opaque()
    }
}

impl BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitAndAssign for Ipv6Addr {
    fn bitand_assign(&mut self, rhs: Ipv6Addr) {
        opaque()
    }
}

impl BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {
    fn bitand_assign(&mut self, rhs: &Ipv4Addr) {
        opaque()
    }
}

impl BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {
    fn bitor_assign(&mut self, rhs: &Ipv6Addr) {
        opaque()
    }
}

impl BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitAndAssign for Ipv4Addr {
    fn bitand_assign(&mut self, rhs: Ipv4Addr) {
        opaque()
    }
}

impl BitOrAssign for Ipv6Addr {
    fn bitor_assign(&mut self, rhs: Ipv6Addr) {
        opaque()
    }
}

impl BitOr for Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitOr for Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;

    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr {
        opaque()
    }
}

impl BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;

    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr {
        opaque()
    }
}

impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {
    fn bitor_assign(&mut self, rhs: &Ipv4Addr) {
        opaque()
    }
}
