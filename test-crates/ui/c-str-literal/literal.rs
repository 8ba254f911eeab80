//@ uses: str
//@ args: --rule=c-str-literal=warning
//@ also: sarif
//! Only an argument that is a literal has a literal form.
use core::ffi::CStr;
use kernel::c_str;

pub fn literal_bad() -> &'static CStr {
    c_str!("device") //~ WARNING[c-str-literal] `c_str!` of a literal
}

pub fn raw_bad() -> &'static CStr {
    kernel::c_str!(r"a\b") //~ WARNING[c-str-literal]
}

pub const NAME_BAD: &CStr = c_str!("constant"); //~ WARNING[c-str-literal]

pub fn as_an_argument_bad() -> usize {
    c_str!("inside of a call").count_bytes() //~ WARNING[c-str-literal]
}

pub fn computed_ok() -> &'static CStr {
    c_str!(concat!("a", "b"))
}

pub fn literal_ok() -> &'static CStr {
    c"device"
}

macro_rules! named {
    ($name:literal) => {
        c_str!($name)
    };
}

/// The literal is another macro's argument there.
pub fn by_a_macro_ok() -> &'static CStr {
    named!("device")
}
