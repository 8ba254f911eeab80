//@ uses: cpu, error
//@ known-bug: see its functions named fn_ and fp_
//! A difference that the caller can see in the result is an outcome, not a finding.
use kernel::prelude::*;

pub fn boolean_ok(wanted: bool) -> bool {
    if wanted {
        preempt_disable();
        true
    } else {
        false
    }
}

pub fn result_ok(n: u32) -> Result {
    if n == 0 {
        return Err(EINVAL);
    }
    preempt_disable();
    Ok(())
}

pub fn option_of_option_ok(n: u32) -> Result<Option<u32>> {
    match n {
        0 => Err(EINVAL),
        1 => Ok(None),
        _ => {
            preempt_disable();
            Ok(Some(n))
        }
    }
}

pub fn fp_integer_ok(n: u32) -> i32 {
    if n > 3 {
        preempt_disable();
        return 0;
    }
    -16
}

pub fn fp_pointer_ok(n: *mut u32, wanted: bool) -> *mut u32 {
    if !wanted || n.is_null() {
        return core::ptr::null_mut();
    }
    preempt_disable();
    n
}

pub fn not_explained_bad(wanted: bool, n: u32) -> u32 {
    if wanted {
        preempt_disable();
        n
    } else {
        n + 1
    } //~ ERROR[unbalanced-preempt-count]
}

pub fn same_variant_twice_bad(n: u32, m: u32) -> Result<u32> {
    if n * 2 == m {
        return Ok(m);
    }
    preempt_disable();
    Ok(n)
} //~ ERROR[unbalanced-preempt-count] paths that return here

pub fn same_variant_with_another_number_ok(n: u32) -> Result<u32> {
    if n == 0 {
        return Ok(0);
    }
    preempt_disable();
    Ok(n)
}

pub fn user_of_a_result_ok(n: u32) {
    if result_ok(n).is_ok() {
        preempt_enable();
    }
}

pub fn user_of_a_boolean_ok(wanted: bool) {
    if !boolean_ok(wanted) {
        return;
    }
    preempt_enable();
}

pub fn user_that_ignores_the_result_bad(n: u32) {
    let _ = result_ok(n); //~ ERROR[unbalanced-preempt-count]
}

pub fn question_mark_ok(n: u32) -> Result {
    result_ok(n)?;
    preempt_enable();
    Ok(())
}
