// SPDX-License-Identifier: MIT OR Apache-2.0
//! What tuples of one to twelve elements implement; `Copy` and `Clone` are the compiler's.

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};

macro_rules! tuple_impls {
    ($($T:ident $at:tt)+) => {
        impl<$($T: PartialEq),+> PartialEq for ($($T,)+) {
            fn eq(&self, other: &($($T,)+)) -> bool {
                $(self.$at == other.$at)&&+
            }
        }

        impl<$($T: Eq),+> Eq for ($($T,)+) {}

        impl<$($T: PartialOrd),+> PartialOrd for ($($T,)+) {
            fn partial_cmp(&self, other: &($($T,)+)) -> Option<Ordering> {
                $(
                    match self.$at.partial_cmp(&other.$at) {
                        Some(Ordering::Equal) => {}
                        order => return order,
                    }
                )+
                Some(Ordering::Equal)
            }
        }

        impl<$($T: Ord),+> Ord for ($($T,)+) {
            fn cmp(&self, other: &($($T,)+)) -> Ordering {
                $(
                    match self.$at.cmp(&other.$at) {
                        Ordering::Equal => {}
                        order => return order,
                    }
                )+
                Ordering::Equal
            }
        }

        impl<$($T: Default),+> Default for ($($T,)+) {
            fn default() -> ($($T,)+) {
                ($($T::default(),)+)
            }
        }

        impl<$($T: Hash),+> Hash for ($($T,)+) {
            fn hash<S: Hasher>(&self, state: &mut S) {
                $(self.$at.hash(state);)+
            }
        }

        impl<$($T: fmt::Debug),+> fmt::Debug for ($($T,)+) {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut builder = f.debug_tuple("");
                $(builder.field(&self.$at);)+
                builder.finish()
            }
        }
    };
}
tuple_impls! { A 0 }
tuple_impls! { A 0 B 1 }
tuple_impls! { A 0 B 1 C 2 }
tuple_impls! { A 0 B 1 C 2 D 3 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 }
tuple_impls! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }

macro_rules! tuple_arrays {
    ($($n:literal ($($name:ident)+) ($($T:ident)+))*) => {$(
        impl<T> From<[T; $n]> for ($($T,)+) {
            fn from(array: [T; $n]) -> Self {
                let [$($name,)+] = array;
                ($($name,)+)
            }
        }

        impl<T> From<($($T,)+)> for [T; $n] {
            fn from(tuple: ($($T,)+)) -> Self {
                let ($($name,)+) = tuple;
                [$($name,)+]
            }
        }
    )*};
}
tuple_arrays! {
    1 (a) (T)
    2 (a b) (T T)
    3 (a b c) (T T T)
    4 (a b c d) (T T T T)
    5 (a b c d e) (T T T T T)
    6 (a b c d e f) (T T T T T T)
    7 (a b c d e f g) (T T T T T T T)
    8 (a b c d e f g h) (T T T T T T T T)
    9 (a b c d e f g h i) (T T T T T T T T T)
    10 (a b c d e f g h i j) (T T T T T T T T T T)
    11 (a b c d e f g h i j k) (T T T T T T T T T T T)
    12 (a b c d e f g h i j k l) (T T T T T T T T T T T T)
}
