// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::marker::Tuple;

#[rustc_paren_sugar]
#[fundamental]
#[lang = "fn"]
pub trait Fn<Args: Tuple>: FnMut<Args> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output;
}

#[rustc_paren_sugar]
#[fundamental]
#[lang = "fn_mut"]
pub trait FnMut<Args: Tuple>: FnOnce<Args> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output;
}

#[rustc_paren_sugar]
#[fundamental]
#[lang = "fn_once"]
pub trait FnOnce<Args: Tuple> {
    #[lang = "fn_once_output"]
    type Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
}

impl<A: Tuple, F> Fn<A> for &F
where
    F: Fn<A> + ?Sized,
{
    extern "rust-call" fn call(&self, args: A) -> F::Output {
        (**self).call(args)
    }
}

impl<A: Tuple, F> FnMut<A> for &F
where
    F: Fn<A> + ?Sized,
{
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call(args)
    }
}

impl<A: Tuple, F> FnOnce<A> for &F
where
    F: Fn<A> + ?Sized,
{
    type Output = <F as FnOnce<A>>::Output;

    extern "rust-call" fn call_once(self, args: A) -> F::Output {
        (*self).call(args)
    }
}

impl<A: Tuple, F> FnMut<A> for &mut F
where
    F: FnMut<A> + ?Sized,
{
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output {
        (*self).call_mut(args)
    }
}

impl<A: Tuple, F> FnOnce<A> for &mut F
where
    F: FnMut<A> + ?Sized,
{
    type Output = <F as FnOnce<A>>::Output;

    extern "rust-call" fn call_once(self, args: A) -> F::Output {
        (*self).call_mut(args)
    }
}
