//@ edition: 2024
//! `impl Trait` in results of traits' functions, by implementor; async functions of traits; nested ones.
use std::fmt::Display;
use std::future::Future;

pub trait Act {
    fn act(&self) -> u32;
    fn name(&self) -> String {
        String::from("act")
    }
}
pub struct Quick(u8);
pub struct Slow;
impl Act for Quick {
    fn act(&self) -> u32 {
        self.0.into()
    }
}
impl Act for Slow {
    fn act(&self) -> u32 {
        2
    }
    fn name(&self) -> String {
        "slow".to_string()
    }
}
impl Slow {
    pub fn only(&self) -> u8 {
        7
    }
}
pub trait Source {
    fn get(&self) -> impl Act;
    fn all(&self) -> Option<impl Iterator<Item = u32> + '_> {
        Some(std::iter::once(self.get().act()))
    }
    fn wrap<T: Clone>(&self, t: T) -> (impl Act, Vec<impl AsRef<T> + Clone>);
    async fn later(&self) -> u32 {
        self.get().act()
    }
    fn soon(&self) -> impl Future<Output = u32> + Send;
}
pub struct A;
pub struct B<D>(D);
#[derive(Clone)]
pub struct Own<T>(T);
impl<T> AsRef<T> for Own<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}
impl Source for A {
    fn get(&self) -> impl Act {
        Quick(1)
    }
    fn wrap<T: Clone>(&self, t: T) -> (impl Act, Vec<impl AsRef<T> + Clone>) {
        (Slow, vec![Own(t)])
    }
    fn soon(&self) -> impl Future<Output = u32> + Send {
        async { 3 }
    }
}
impl<D: Display + Clone> Source for B<D> {
    #[allow(refining_impl_trait)]
    fn get(&self) -> Slow {
        Slow
    }
    fn all(&self) -> Option<impl Iterator<Item = u32> + '_> {
        let s = self.0.to_string();
        Some(s.into_bytes().into_iter().map(u32::from))
    }
    fn wrap<T: Clone>(&self, t: T) -> (impl Act, Vec<impl AsRef<T> + Clone>) {
        let (_, v) = A.wrap(t);
        (self.get(), v)
    }
    async fn later(&self) -> u32 {
        self.soon().await + 1
    }
    fn soon(&self) -> impl Future<Output = u32> + Send {
        std::future::ready(4)
    }
}
pub fn general<S: Source>(s: &S) -> u32 {
    let a = s.get();
    let n = a.name().len() as u32;
    let (b, v) = s.wrap(5u8);
    let copies = v.clone();
    a.act() + n + b.act() + s.all().into_iter().flatten().sum::<u32>() + u32::from(*copies[0].as_ref())
}
pub async fn both(b: &B<u8>) -> u32 {
    let x = b.get().only();
    let mut it = b.all().unwrap().rev_skip();
    A.later().await + b.later().await + A.soon().await + u32::from(x) + it.next().unwrap_or(0)
}
trait RevSkip: Iterator + Sized {
    fn rev_skip(self) -> impl Iterator<Item = Self::Item> {
        self.skip(1)
    }
}
impl<I: Iterator> RevSkip for I {}
pub fn run() -> u32 {
    general(&A) + general(&B('x')) + A.get().act() + A.wrap(1).0.act() + B(2).wrap("s").1.len() as u32
}
