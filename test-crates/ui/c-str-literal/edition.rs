//@ check-pass
//@ uses: str
//@ edition: 2018
//@ args: --rule=c-str-literal=warning
//! Before edition 2021 there are no C string literals.
use core::ffi::CStr;
use kernel::c_str;

pub fn old_edition_ok() -> &'static CStr {
    c_str!("device")
}
