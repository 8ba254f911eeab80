// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

#[derive(Clone, Debug)]
pub struct StepBy<I> {
    iter: I,
    step_minus_one: usize,
    first_take: bool,
}

impl<I> Iterator for StepBy<I>
where
    I: Iterator,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<Self::Item> {
        opaque()
    }
}

impl<I> DoubleEndedIterator for StepBy<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        opaque()
    }
}

impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
