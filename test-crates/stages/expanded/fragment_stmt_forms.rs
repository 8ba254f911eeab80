//! Statements by `stmt`: `let`, items, expressions with and without semicolons.

macro_rules! run { ($($s:stmt;)*) => { $($s;)* }; }
macro_rules! last { ([$($s:stmt);*] => $e:expr) => { { $($s;)* $e } }; }

pub fn f() -> u32 {
    run! {
        let mut a = 1;
        fn inner(x: u32) -> u32 { x };
        a += inner(2);
        if a > 2 { a = 4 };
        struct Local {};
    }
    let _ = Local {};
    last!([let b = a; let c = b] => c + 1)
}
