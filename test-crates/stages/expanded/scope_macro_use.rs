//! `#[macro_use]` on a module lets its macros out, in order.

#[macro_use]
mod first {
    macro_rules! a { () => { 1 }; }
    #[macro_use]
    mod deeper {
        macro_rules! b { ($e:expr) => { $e + a!() }; }
    }
    pub const X: u32 = b!(1);
}

pub const Y: u32 = a!() + b!(2);
