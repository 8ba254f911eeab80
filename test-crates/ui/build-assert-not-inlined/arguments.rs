//@ uses: build_assert
//@ args: --rule=build-assert-not-inlined=warning
//@ also: sarif
//! What a build-time assertion asks of an argument is known only where the function is inlined.
use kernel::prelude::*;

pub fn offset_bad(n: usize) -> usize {
    build_assert!(n < 16); //~ WARNING[build-assert-not-inlined] the condition depends on `n`
    n * 4
}

#[inline]
pub fn only_a_hint_bad(n: usize) -> usize {
    build_assert!(n < 16); //~ WARNING[build-assert-not-inlined]
    n * 4
}

#[inline(always)]
pub fn offset_ok(n: usize) -> usize {
    build_assert!(n < 16);
    n * 4
}

pub fn constant_parameter_ok<const N: usize>() -> usize {
    build_assert!(N < 16);
    N * 4
}

pub fn size_of_a_type_ok<T>(_: &T) -> usize {
    build_assert!(core::mem::size_of::<T>() < 16);
    4
}

pub fn by_a_variable_bad(n: usize) -> usize {
    let twice = n * 2;
    build_assert!(twice < 16); //~ WARNING[build-assert-not-inlined] depends on `n`
    twice
}

pub fn passed_on_bad(m: usize) -> usize {
    offset_ok(m + 1) //~ WARNING[build-assert-not-inlined] what `offset_ok` asserts depends on `m`
}

pub fn constant_argument_ok() -> usize {
    offset_ok(3)
}

#[inline(always)]
pub fn passed_on_ok(m: usize) -> usize {
    offset_ok(m + 1)
}

pub fn through_two_bad(k: usize) -> usize {
    passed_on_ok(k) //~ WARNING[build-assert-not-inlined] depends on `k`
}

/// The argument only decides whether it is asserted.
pub fn around_it_ok<const N: usize>(asked: bool) {
    if asked {
        build_assert!(N < 16);
    }
}

/// What was checked before is bounded, however it got there.
pub fn checked_before_ok(n: usize) -> Option<usize> {
    let small = checked(n)?;
    Some(offset_ok(small))
}

fn checked(n: usize) -> Option<usize> {
    if n < 16 {
        Some(n)
    } else {
        None
    }
}

/// The function that has to be inlined first is another one.
pub fn passed_to_a_function_ok(n: usize) -> usize {
    only_a_hint_bad(n)
}

const fn only_for_constants_ok(n: usize) -> usize {
    build_assert!(n < 16);
    n * 4
}

pub const MADE_OK: usize = only_for_constants_ok(2);

const fn also_at_run_time_bad(n: usize) -> usize {
    build_assert!(n < 16); //~ WARNING[build-assert-not-inlined] depends on `n`
    n * 4
}

pub fn runs_ok() -> usize {
    also_at_run_time_bad(2)
}

pub struct Window;

impl Window {
    pub fn at_bad(&self, offset: usize) -> usize {
        build_assert!(offset % 4 == 0); //~ WARNING[build-assert-not-inlined] depends on `offset`
        offset
    }

    #[inline(always)]
    pub fn at_ok(&self, offset: usize) -> usize {
        build_assert!(offset % 4 == 0);
        offset
    }

    pub fn fixed_ok(&self) -> usize {
        self.at_ok(8)
    }
}
