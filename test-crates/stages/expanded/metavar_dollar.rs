//! `$$` writes a dollar into the macro that a macro defines.
#![feature(macro_metavar_expr)]

macro_rules! define {
    ($name:ident, $($op:tt)+) => {
        macro_rules! $name {
            ($$($$x:expr),*) => { 0 $$($($op)+ $$x)* };
        }
    };
}

define!(plus, +);
define!(minus, -);

pub const A: i32 = plus!(1, 2, 3) + minus!(4, 5);
