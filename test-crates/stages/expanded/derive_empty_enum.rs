//! Derives on an enum without variants.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Zero {}
