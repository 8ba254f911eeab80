//@ edition: 2024
//! Callers see what an annotation states; what it leaves open they see as inferred.

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn acquire() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn release() {}

#[klint::preempt_count(expect = 0, unchecked)]
fn sleeps() {}

/// The count is inferred.
#[klint::preempt_count(expect = 2.., unchecked)]
fn releases_one_of_two() {
    release();
}

/// What it needs is inferred.
#[klint::preempt_count(adjust = 0, unchecked)]
fn comes_back() {
    sleeps();
    acquire();
}

fn calls() {
    comes_back();
    acquire();
    release();
}
