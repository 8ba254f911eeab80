//@ uses: str
//@ args: --rule=c-str-literal=warning
//! A macro of the same name that is not the kernel's is another macro.

macro_rules! c_str {
    ($text:expr) => {
        $text.len()
    };
}

pub fn own_macro_ok() -> usize {
    c_str!("device")
}

mod renamed {
    use kernel::c_str as text;

    pub fn renamed_bad() -> usize {
        text!("device").count_bytes() //~ WARNING[c-str-literal]
    }
}

pub fn both_ok() -> usize {
    renamed::renamed_bad()
}
