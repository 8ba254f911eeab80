//! Locals of a macro and of its caller do not meet; those passed in do.

macro_rules! swap {
    ($a:ident, $b:ident) => {
        let tmp = $a;
        $a = $b;
        $b = tmp;
    };
}
macro_rules! max {
    ($a:expr, $b:expr) => {{
        let a = $a;
        let b = $b;
        if a > b { a } else { b }
    }};
}

pub fn f(mut x: u32, mut y: u32) -> u32 {
    let tmp = 1;
    swap!(x, y);
    let a = max!(x, max!(y, tmp));
    let b = max!(a, 2);
    a + b + tmp
}
