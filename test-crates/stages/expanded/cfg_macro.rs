//! `cfg!` is a constant.

const A: bool = cfg!(any());
const B: bool = cfg!(all(not(any()), all()));
