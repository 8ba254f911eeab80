// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;

impl<T, U> PartialEq<[U]> for [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        for at in 0..self.len() {
            if self[at] != other[at] {
                return false;
            }
        }
        true
    }
}

impl<T: Eq> Eq for [T] {}

impl<T: Ord> Ord for [T] {
    fn cmp(&self, other: &[T]) -> Ordering {
        for at in 0..crate::cmp::min(self.len(), other.len()) {
            match self[at].cmp(&other[at]) {
                Ordering::Equal => {}
                order => return order,
            }
        }
        self.len().cmp(&other.len())
    }
}

impl<T: PartialOrd> PartialOrd for [T] {
    fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
        for at in 0..crate::cmp::min(self.len(), other.len()) {
            match self[at].partial_cmp(&other[at]) {
                Some(Ordering::Equal) => {}
                order => return order,
            }
        }
        self.len().partial_cmp(&other.len())
    }
}
