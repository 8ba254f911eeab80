//! A macro whose macro uses the outer one's variables and its own.

macro_rules! outer {
    ($d:tt $name:ident = $base:expr) => {
        macro_rules! $name {
            () => { $base };
            ($d($d x:expr),+) => { $base $d(+ $d x)+ };
        }
    };
}

outer!($ ten = 10);
outer!($ twenty = 10 * 2);

pub const A: u32 = ten!() + ten!(1, 2) + twenty!(3);

macro_rules! table_of {
    ($($n:ident => $v:expr),*) => {
        macro_rules! lookup {
            $(($n) => { $v };)*
        }
    };
}
table_of!(one => 1, two => 1 + 1);
pub const B: u32 = lookup!(one) + lookup!(two);
