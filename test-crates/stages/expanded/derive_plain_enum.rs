//! Derives on an enum without fields.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum E { #[default] P, Q, R }
