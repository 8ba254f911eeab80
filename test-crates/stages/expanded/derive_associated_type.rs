//! A field with an associated type gives a condition.

#[derive(Clone, Debug)]
struct It<I: Iterator> { a: I, b: I::Item }
