// SPDX-License-Identifier: MIT OR Apache-2.0

pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

#[rustc_skip_during_method_dispatch(array, boxed_slice)]
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

macro_rules! tuple_collect {
    ($($T:ident $Ex:ident $at:tt)+) => {
        impl<$($T, $Ex),+> Extend<($($T,)+)> for ($($Ex,)+)
        where
            $($Ex: Extend<$T>,)+
        {
            fn extend<Iter: IntoIterator<Item = ($($T,)+)>>(&mut self, iter: Iter) {
                for item in iter {
                    $(self.$at.extend_one(item.$at);)+
                }
            }
        }

        impl<$($T, $Ex),+> FromIterator<($($T,)+)> for ($($Ex,)+)
        where
            $($Ex: Default + Extend<$T>,)+
        {
            fn from_iter<Iter: IntoIterator<Item = ($($T,)+)>>(iter: Iter) -> Self {
                let mut all = ($($Ex::default(),)+);
                all.extend(iter);
                all
            }
        }
    };
}
tuple_collect! { A ExA 0 }
tuple_collect! { A ExA 0 B ExB 1 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 G ExG 6 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 G ExG 6 H ExH 7 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 G ExG 6 H ExH 7 I ExI 8 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 G ExG 6 H ExH 7 I ExI 8 J ExJ 9 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 G ExG 6 H ExH 7 I ExI 8 J ExJ 9 K ExK 10 }
tuple_collect! { A ExA 0 B ExB 1 C ExC 2 D ExD 3 E ExE 4 F ExF 5 G ExG 6 H ExH 7 I ExI 8 J ExJ 9 K ExK 10 L ExL 11 }
