//! A local of a macro is not a local of its user, though they are spelt alike.

macro_rules! swap {
    ($a:expr, $b:expr) => {{
        let tmp = $a;
        $a = $b;
        $b = tmp;
    }};
}

macro_rules! declare {
    ($name:ident) => {
        let $name = 1u32;
    };
}

macro_rules! early {
    ($label:lifetime, $stop:expr) => {
        if $stop {
            break $label;
        }
    };
}

pub fn uses(mut tmp: u32) -> u32 {
    let mut other = 2;
    swap!(tmp, other);
    declare!(mine);
    'out: loop {
        early!('out, mine > 0);
    }
    tmp + other + mine
}
