// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

pub trait IntoIterator {
    type Item;

    type IntoIter: Iterator<Item = Self::Item>;

    #[lang = "into_iter"]
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;

    type IntoIter = I;

    fn into_iter(self) -> I {
        self
    }
}

pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);

    fn extend_one(&mut self, item: A) {
        self.extend(Some(item));
    }

    fn extend_reserve(&mut self, additional: usize) {}
}

impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) {
        iter.into_iter().for_each(drop)
    }
}

impl<T, ExtendT> Extend<(T,)> for (ExtendT,)
where
    ExtendT: Extend<T>,
{
    fn extend<I: IntoIterator<Item = (T,)>>(&mut self, iter: I) {
        opaque()
    }
}

impl<T, ExtendT> FromIterator<(T,)> for (ExtendT,)
where
    ExtendT: Default + Extend<T>,
{
    fn from_iter<Iter: IntoIterator<Item = (T,)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, ExA, ExB> FromIterator<(A, B)> for (ExA, ExB)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, ExA, ExB> Extend<(A, B)> for (ExA, ExB)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
{
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T) {
        for (a, b) in iter {
            self.0.extend_one(a);
            self.1.extend_one(b);
        }
    }
}

impl<A, B, C, ExA, ExB, ExC> Extend<(A, B, C)> for (ExA, ExB, ExC)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
{
    fn extend<T: IntoIterator<Item = (A, B, C)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, ExA, ExB, ExC> FromIterator<(A, B, C)> for (ExA, ExB, ExC)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, ExA, ExB, ExC, ExD> Extend<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, ExA, ExB, ExC, ExD> FromIterator<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> Extend<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> FromIterator<(A, B, C, D, E)>
    for (ExA, ExB, ExC, ExD, ExE)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> FromIterator<(A, B, C, D, E, F)>
    for (ExA, ExB, ExC, ExD, ExE, ExF)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> Extend<(A, B, C, D, E, F)>
    for (ExA, ExB, ExC, ExD, ExE, ExF)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, ExA, ExB, ExC, ExD, ExE, ExF, ExG> FromIterator<(A, B, C, D, E, F, G)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
    ExG: Default + Extend<G>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F, G)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, ExA, ExB, ExC, ExD, ExE, ExF, ExG> Extend<(A, B, C, D, E, F, G)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
    ExG: Extend<G>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F, G)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH>
    FromIterator<(A, B, C, D, E, F, G, H)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
    ExG: Default + Extend<G>,
    ExH: Default + Extend<H>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F, G, H)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH>
    Extend<(A, B, C, D, E, F, G, H)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
    ExG: Extend<G>,
    ExH: Extend<H>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F, G, H)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI>
    Extend<(A, B, C, D, E, F, G, H, I)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
    ExG: Extend<G>,
    ExH: Extend<H>,
    ExI: Extend<I>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F, G, H, I)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI>
    FromIterator<(A, B, C, D, E, F, G, H, I)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
    ExG: Default + Extend<G>,
    ExH: Default + Extend<H>,
    ExI: Default + Extend<I>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F, G, H, I)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, J, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ>
    FromIterator<(A, B, C, D, E, F, G, H, I, J)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
    ExG: Default + Extend<G>,
    ExH: Default + Extend<H>,
    ExI: Default + Extend<I>,
    ExJ: Default + Extend<J>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, J, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ>
    Extend<(A, B, C, D, E, F, G, H, I, J)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
    ExG: Extend<G>,
    ExH: Extend<H>,
    ExI: Extend<I>,
    ExJ: Extend<J>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, J, K, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK>
    FromIterator<(A, B, C, D, E, F, G, H, I, J, K)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
    ExG: Default + Extend<G>,
    ExH: Default + Extend<H>,
    ExI: Default + Extend<I>,
    ExJ: Default + Extend<J>,
    ExK: Default + Extend<K>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K)>>(iter: Iter) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, J, K, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK>
    Extend<(A, B, C, D, E, F, G, H, I, J, K)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
    ExG: Extend<G>,
    ExH: Extend<H>,
    ExI: Extend<I>,
    ExJ: Extend<J>,
    ExK: Extend<K>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K)>>(&mut self, iter: T) {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL>
    FromIterator<(A, B, C, D, E, F, G, H, I, J, K, L)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL)
where
    ExA: Default + Extend<A>,
    ExB: Default + Extend<B>,
    ExC: Default + Extend<C>,
    ExD: Default + Extend<D>,
    ExE: Default + Extend<E>,
    ExF: Default + Extend<F>,
    ExG: Default + Extend<G>,
    ExH: Default + Extend<H>,
    ExI: Default + Extend<I>,
    ExJ: Default + Extend<J>,
    ExK: Default + Extend<K>,
    ExL: Default + Extend<L>,
{
    fn from_iter<Iter: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K, L)>>(
        iter: Iter,
    ) -> Self {
        opaque()
    }
}

impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL>
    Extend<(A, B, C, D, E, F, G, H, I, J, K, L)>
    for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL)
where
    ExA: Extend<A>,
    ExB: Extend<B>,
    ExC: Extend<C>,
    ExD: Extend<D>,
    ExE: Extend<E>,
    ExF: Extend<F>,
    ExG: Extend<G>,
    ExH: Extend<H>,
    ExI: Extend<I>,
    ExJ: Extend<J>,
    ExK: Extend<K>,
    ExL: Extend<L>,
{
    fn extend<T: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K, L)>>(&mut self, iter: T) {
        opaque()
    }
}
