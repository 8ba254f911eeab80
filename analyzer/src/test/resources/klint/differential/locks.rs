// The lock library of generated programs. The analyzer sees annotations, the running program a counter.
pub use core::mem::{self, ManuallyDrop};
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

#[cfg_attr(not(run), klint::preempt_count(adjust = 1, expect = 0.., unchecked))]
pub fn raise() {
    #[cfg(run)]
    super::run::raise();
}

#[cfg_attr(not(run), klint::preempt_count(adjust = -1, expect = 1.., unchecked))]
pub fn lower() {
    #[cfg(run)]
    super::run::lower();
}

#[cfg_attr(not(run), klint::preempt_count(adjust = 0, expect = 0, unchecked))]
#[track_caller]
pub fn sleep() {
    #[cfg(run)]
    super::run::sleep(core::panic::Location::caller().line());
}

#[cfg(not(run))]
unsafe extern "C" {
    #[klint::preempt_count(adjust = 0, expect = 0.., unchecked)]
    fn next_coin() -> bool;
}

/// What nobody can know before.
pub fn coin() -> bool {
    #[cfg(run)]
    return super::run::coin();
    #[cfg(not(run))]
    unsafe {
        next_coin()
    }
}

pub trait Kind {
    fn enter();
    fn exit();
}

pub struct Spin;
pub struct Rcu;
pub struct Free;

impl Kind for Spin {
    fn enter() {
        raise()
    }
    fn exit() {
        lower()
    }
}

impl Kind for Rcu {
    fn enter() {
        raise()
    }
    fn exit() {
        lower()
    }
}

/// As a mutex: sleeping is allowed while it is held.
impl Kind for Free {
    fn enter() {}
    fn exit() {}
}

pub struct Held<K: Kind>(PhantomData<K>);

impl<K: Kind> Held<K> {
    pub fn new() -> Self {
        K::enter();
        Held(PhantomData)
    }
    pub fn attempt() -> Option<Self> {
        if coin() { Some(Self::new()) } else { None }
    }
    pub fn ready(&self) -> bool {
        coin()
    }
    pub fn touch(&mut self) {}
}

impl<K: Kind> Drop for Held<K> {
    fn drop(&mut self) {
        K::exit()
    }
}

pub struct Guard(());

pub fn lock() -> Guard {
    raise();
    Guard(())
}

pub fn try_lock(possible: bool) -> Option<Guard> {
    if possible { Some(lock()) } else { None }
}

pub fn lock_or(fails: bool) -> Result<Guard, Fault> {
    if fails { Err(Fault::Busy) } else { Ok(lock()) }
}

impl Guard {
    pub fn ready(&self) -> bool {
        coin()
    }
    pub fn touch(&mut self) {}
    pub fn unlock(self) {}
}

impl Drop for Guard {
    fn drop(&mut self) {
        lower()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Busy,
    Gone,
}

/// Its destructor may sleep.
pub struct Sleeper(());

impl Sleeper {
    pub fn new() -> Self {
        Sleeper(())
    }
    pub fn ready(&self) -> bool {
        coin()
    }
    pub fn touch(&mut self) {}
}

impl Drop for Sleeper {
    fn drop(&mut self) {
        sleep()
    }
}

pub fn peek<T>(_: &T) -> bool {
    coin()
}

pub fn poke<T>(_: &mut T) {}

pub struct Lock<K: Kind, T> {
    inside: T,
    kind: PhantomData<K>,
}

pub struct LockGuard<'a, K: Kind, T> {
    lock: &'a Lock<K, T>,
    held: Held<K>,
}

impl<K: Kind, T> Lock<K, T> {
    pub const fn new(inside: T) -> Self {
        Lock { inside, kind: PhantomData }
    }
    pub fn lock(&self) -> LockGuard<'_, K, T> {
        LockGuard { lock: self, held: Held::new() }
    }
    pub fn try_lock(&self) -> Option<LockGuard<'_, K, T>> {
        Held::attempt().map(|held| LockGuard { lock: self, held })
    }
}

impl<K: Kind, T> Deref for LockGuard<'_, K, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.lock.inside
    }
}

pub struct Data;

impl Data {
    pub fn ready(&self) -> bool {
        coin()
    }
}

pub static SPIN: Lock<Spin, Data> = Lock::new(Data);
pub static FREE: Lock<Free, Data> = Lock::new(Data);
