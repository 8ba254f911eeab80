//! Labels of a macro are its own, too.

macro_rules! twice {
    ($body:block, $l:lifetime) => {
        'outer: loop {
            $l: loop {
                $body
                break 'outer;
            }
        }
    };
}

pub fn f(mut n: u32) -> u32 {
    'outer: loop {
        twice!({ n += 1; if n > 3 { break 'mine; } if n > 9 { break 'outer; } }, 'mine);
        n += 2;
    }
    n
}
