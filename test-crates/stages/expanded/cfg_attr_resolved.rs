//! `cfg_attr` becomes its attributes, or nothing.

#[cfg_attr(all(), allow(dead_code), must_use)]
struct A;
#[cfg_attr(any(), allow(dead_code))]
struct B;
#[cfg_attr(all(), cfg(any()))]
struct C;
