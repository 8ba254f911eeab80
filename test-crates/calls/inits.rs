//! Initialisers by closures, traits with many blanket impls, slots written in place.

use std::convert::Infallible;
use std::marker::PhantomData;

pub unsafe trait PinInit<T: ?Sized, E = Infallible>: Sized {
    unsafe fn pinned_init(self, slot: *mut T) -> Result<(), E>;
    fn pin_chain<F>(self, f: F) -> Chain<F, Self, T, E>
    where
        F: FnOnce(&mut T) -> Result<(), E>,
    {
        Chain(self, f, PhantomData)
    }
}
pub unsafe trait Init<T: ?Sized, E = Infallible>: PinInit<T, E> {
    unsafe fn init(self, slot: *mut T) -> Result<(), E>;
}
pub struct Chain<F, I, T: ?Sized, E>(I, F, PhantomData<(E, Box<T>)>);
unsafe impl<T: ?Sized, E, I, F> PinInit<T, E> for Chain<F, I, T, E>
where
    I: PinInit<T, E>,
    F: FnOnce(&mut T) -> Result<(), E>,
{
    unsafe fn pinned_init(self, slot: *mut T) -> Result<(), E> {
        unsafe { self.0.pinned_init(slot)? };
        let val = unsafe { &mut *slot };
        (self.1)(val).inspect_err(|_| unsafe { std::ptr::drop_in_place(slot) })
    }
}
struct Closure<F, T: ?Sized, E>(F, PhantomData<(E, Box<T>)>);
unsafe impl<T: ?Sized, F, E> PinInit<T, E> for Closure<F, T, E>
where
    F: FnOnce(*mut T) -> Result<(), E>,
{
    unsafe fn pinned_init(self, slot: *mut T) -> Result<(), E> {
        (self.0)(slot)
    }
}
unsafe impl<T: ?Sized, F, E> Init<T, E> for Closure<F, T, E>
where
    F: FnOnce(*mut T) -> Result<(), E>,
{
    unsafe fn init(self, slot: *mut T) -> Result<(), E> {
        (self.0)(slot)
    }
}
unsafe impl<T> PinInit<T> for T {
    unsafe fn pinned_init(self, slot: *mut T) -> Result<(), Infallible> {
        unsafe { slot.write(self) };
        Ok(())
    }
}
pub const unsafe fn from_closure<T: ?Sized, E>(
    f: impl FnOnce(*mut T) -> Result<(), E>,
) -> impl Init<T, E> {
    Closure(f, PhantomData)
}
pub fn zeroed<T: Default>() -> impl Init<T> {
    unsafe {
        from_closure(|slot: *mut T| {
            slot.write(T::default());
            Ok(())
        })
    }
}
pub trait InPlace<T>: Sized {
    type Pinned;
    fn try_pin_init<E>(init: impl PinInit<T, E>) -> Result<Self::Pinned, E>
    where
        E: From<std::fmt::Error>;
}
impl<T> InPlace<T> for Box<T> {
    type Pinned = std::pin::Pin<Self>;
    fn try_pin_init<E>(init: impl PinInit<T, E>) -> Result<Self::Pinned, E>
    where
        E: From<std::fmt::Error>,
    {
        let mut b = Box::<T>::new_uninit();
        unsafe {
            init.pinned_init(b.as_mut_ptr())?;
            Ok(b.assume_init().into())
        }
    }
}
#[derive(Debug)]
pub struct Error(u32);
impl From<std::fmt::Error> for Error {
    fn from(_: std::fmt::Error) -> Self {
        Error(1)
    }
}
impl From<Infallible> for Error {
    fn from(x: Infallible) -> Self {
        match x {}
    }
}
pub trait Group {
    type Child;
    fn make(&self, n: u32) -> Result<impl PinInit<Self::Child, Error>, Error>;
}
pub struct Node {
    name: String,
    n: u32,
}
pub struct Root;
impl Group for Root {
    type Child = Node;
    fn make(&self, n: u32) -> Result<impl PinInit<Node, Error>, Error> {
        if n > 3 {
            Err(Error(n))?;
        }
        Ok(unsafe {
            from_closure(move |slot: *mut Node| {
                (&raw mut (*slot).name).write(n.to_string());
                (&raw mut (*slot).n).write(n);
                Ok(())
            })
        })
    }
}
pub fn build<P: Group<Child = C>, C>(p: &P) -> usize
where
    C: Named,
{
    let init = match p.make(2) {
        Ok(init) => init,
        Err(e) => return e.code(),
    };
    let made = <Box<C> as InPlace<C>>::try_pin_init(init);
    match made {
        Ok(b) => b.name().len(),
        Err(e) => e.code(),
    }
}
impl Error {
    fn code(&self) -> usize {
        self.0 as usize
    }
}
pub trait Named {
    fn name(&self) -> &str;
}
impl Named for Node {
    fn name(&self) -> &str {
        &self.name
    }
}
pub fn main() -> Result<usize, Error> {
    let z = zeroed::<u64>().pin_chain(|x| {
        *x += 1;
        Ok(())
    });
    let mut slot = std::mem::MaybeUninit::<u64>::uninit();
    unsafe { z.pinned_init(slot.as_mut_ptr())? };
    let b = Box::try_pin_init(Root.make(1)?)?;
    Ok(build(&Root) + b.name.len() + b.n as usize + unsafe { slot.assume_init() } as usize)
}
