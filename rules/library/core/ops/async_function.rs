// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::marker::Tuple;

#[rustc_paren_sugar]
#[lang = "async_fn"]
pub trait AsyncFn<Args: Tuple>: AsyncFnMut<Args> {
    extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}

#[rustc_paren_sugar]
#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args: Tuple>: AsyncFnOnce<Args> {
    #[lang = "call_ref_future"]
    type CallRefFuture<'a>: Future<Output = Self::Output>
    where
        Self: 'a;

    extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}

#[rustc_paren_sugar]
#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args: Tuple> {
    #[lang = "call_once_future"]
    type CallOnceFuture: Future<Output = Self::Output>;

    #[lang = "async_fn_once_output"]
    type Output;

    extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}
