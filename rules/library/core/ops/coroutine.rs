// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::pin::Pin;

#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[lang = "coroutine_state"]
pub enum CoroutineState<Y, R> {
    Yielded(Y),
    Complete(R),
}

#[fundamental]
#[lang = "coroutine"]
pub trait Coroutine<R = ()> {
    #[lang = "coroutine_yield"]
    type Yield;

    #[lang = "coroutine_return"]
    type Return;

    #[lang = "coroutine_resume"]
    fn resume(self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return>;
}

impl<G: ?Sized + Coroutine<R>, R> Coroutine<R> for Pin<&mut G> {
    type Yield = <G as Coroutine<R>>::Yield;

    type Return = <G as Coroutine<R>>::Return;

    fn resume(mut self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return> {
        G::resume((*self).as_mut(), arg)
    }
}

impl<G: ?Sized + Coroutine<R> + Unpin, R> Coroutine<R> for &mut G {
    type Yield = <G as Coroutine<R>>::Yield;

    type Return = <G as Coroutine<R>>::Return;

    fn resume(mut self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return> {
        G::resume(Pin::new(&mut **self), arg)
    }
}
