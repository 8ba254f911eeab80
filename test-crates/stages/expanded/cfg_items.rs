//! Items, fields, variants and parameters that are configured out.

#[cfg(any())]
fn gone() {}
#[cfg(all())]
fn here(#[cfg(any())] a: u8, #[cfg(all())] b: u8) {}
struct S { #[cfg(any())] a: u8, #[cfg(not(any()))] b: u8 }
enum E { #[cfg(any())] A, B }
impl S { #[cfg(any())] fn a() {} #[cfg(all())] fn b() {} }
