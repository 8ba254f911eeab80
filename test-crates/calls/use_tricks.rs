//! Imports: groups, renames, `self` in groups, globs over globs, traits as `_`, enums' variants, modules and functions of one name, `super` chains, imports in blocks.

pub mod shapes {
    pub mod round {
        #[derive(Default)]
        pub struct Circle(pub u32);
        impl Circle {
            pub fn area(&self) -> u32 {
                super::helpers::square(self.0) * 3
            }
        }
        pub fn make() -> Circle {
            Circle::default()
        }
        pub trait Grow {
            fn grow(&mut self) -> &mut Self;
        }
        impl Grow for Circle {
            fn grow(&mut self) -> &mut Self {
                self.0 += 1;
                self
            }
        }
    }
    pub mod square {
        pub struct Square(pub u32);
        pub fn make() -> Square {
            Square(1)
        }
        impl super::round::Grow for Square {
            fn grow(&mut self) -> &mut Self {
                self.0 *= 2;
                self
            }
        }
        pub(in crate::shapes) fn only_here(s: &Square) -> u32 {
            s.0
        }
    }
    mod helpers {
        pub(super) fn square(x: u32) -> u32 {
            x.pow(2)
        }
        pub fn cube(x: u32) -> u32 {
            square(x) * x
        }
    }
    pub use self::round::{self as circles, Circle};
    pub use helpers::cube;
    pub use square::*;
    pub fn both() -> u32 {
        make().0 + round::make().area() + only_here(&make())
    }
    pub fn make2() -> self::Square {
        self::square::make()
    }
}
pub mod prelude {
    pub use crate::shapes::round::Grow as _;
    pub use crate::shapes::{
        circles::{self, make as make_circle},
        cube, Circle,
        Square,
    };
    pub use super::Op::*;
    pub use std::collections::BTreeMap as Map;
}
#[derive(Clone, Copy)]
pub enum Op {
    Add,
    Neg(i32),
    Both { a: i32, b: i32 },
}
impl Op {
    pub fn run(self) -> i32 {
        use Op as O;
        match self {
            O::Add => 1,
            O::Neg(x) => x.wrapping_neg(),
            O::Both { a, b } => a.wrapping_add(b),
        }
    }
}
mod user {
    use crate::prelude::*;
    pub fn go() -> u32 {
        let mut c = make_circle();
        c.grow().grow();
        let mut m: Map<&str, Circle> = Map::new();
        m.insert("a", c);
        let mut s = Square(3);
        let s: &mut Square = s.grow();
        let ops = [Add, Neg(3), Both { a: 1, b: 2 }];
        let n: i32 = ops.iter().map(|o| o.run()).sum();
        m["a"].area() + circles::make().0 + cube(s.0) + n.unsigned_abs()
    }
}
pub fn in_block() -> usize {
    fn len(s: &str) -> usize {
        s.len() + 1
    }
    use inner::len as other;
    let a = len("x") + other("y");
    {
        use inner::*;
        fn only() -> usize {
            len("q")
        }
        let b = len("z") + only();
        const N: usize = 3;
        struct Local([u8; N]);
        impl Local {
            fn n(&self) -> usize {
                self.0.len() + helper()
            }
        }
        return a + b + Local([0; N]).n();
        fn helper() -> usize {
            deep::deeper::value()
        }
    }
    mod inner {
        pub fn len(s: &str) -> usize {
            s.len() + 2
        }
        pub mod deep {
            pub mod deeper {
                pub fn value() -> usize {
                    super::super::len("v") + super::value()
                }
            }
            use crate::Op;
            fn value() -> usize {
                Op::Add.hidden()
            }
            impl crate::Op {
                pub fn hidden(&self) -> usize {
                    7
                }
            }
        }
    }
}

pub mod two {
    pub fn name() -> u8 {
        1
    }
    pub mod name {
        pub fn name() -> u16 {
            2
        }
    }
    macro_rules! name {
        () => {
            name() as u16 + name::name()
        };
    }
    pub fn all() -> u16 {
        name!()
    }
    pub(crate) use name as exported;
}
pub fn twos() -> u16 {
    use two::name;
    two::exported!() + two::all() + name::name() + u16::from(name())
}
pub use two::name::name as renamed;
pub fn shadow() -> u32 {
    #[allow(non_camel_case_types)]
    struct str(u32);
    impl str {
        fn len(&self) -> u32 {
            self.0
        }
    }
    let s: &'static core::primitive::str = "abc";
    fn u8(x: u32) -> u32 {
        x
    }
    u8(str(3).len()) + s.len() as u32 + u8::MAX as u32 + u32::from(renamed())
}
pub fn generic_shadow<Vec: Default + Clone>(v: Vec) -> (Vec, std::vec::Vec<Vec>) {
    let w = Vec::default();
    (v.clone(), vec![v, w])
}
mod glob_a {
    pub fn f() -> u8 {
        1
    }
    pub fn g() -> u8 {
        1
    }
}
mod glob_b {
    pub fn f() -> u16 {
        2
    }
    pub use super::glob_c::*;
}
mod glob_c {
    pub use super::glob_a::g;
    pub use super::glob_b::*;
    pub fn h() -> u32 {
        u32::from(f()) + u32::from(g())
    }
}
pub fn globs() -> u32 {
    use glob_a::f;
    use glob_b::*;
    u32::from(f()) + u32::from(g()) + h() + u32::from(self::glob_b::f())
}
