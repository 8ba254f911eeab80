//! Macros that define macros and items, and macros called before and after.

macro_rules! getter {
    ($name:ident, $value:expr) => {
        macro_rules! $name {
            () => { $value };
            (+ $n:expr) => { $value + $n };
        }
    };
}

getter!(seven, 7);

macro_rules! accessors {
    ($s:ident { $($field:ident: $t:ty),* }) => {
        pub struct $s {
            $($field: $t),*
        }

        impl $s {
            $(pub fn $field(&self) -> &$t {
                &self.$field
            })*
        }
    };
}

accessors!(Point { x: u32, y: u32 });

pub fn uses(p: &Point) -> u32 {
    seven!() + seven!(+ *p.x()) + *p.y()
}
