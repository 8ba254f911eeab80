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

impl Clone for Guard {
    fn clone(&self) -> Guard {
        lock()
    }
}

/// Calls a closure when it is dropped.
pub struct Defer<F: FnOnce()>(Option<F>);

pub fn defer<F: FnOnce()>(f: F) -> Defer<F> {
    Defer(Some(f))
}

impl<F: FnOnce()> Defer<F> {
    pub fn cancel(mut self) -> bool {
        self.0.take().is_some()
    }
}

impl<F: FnOnce()> Drop for Defer<F> {
    fn drop(&mut self) {
        if let Some(f) = self.0.take() {
            f();
        }
    }
}

/// Whatever it has is dropped after its own destructor.
pub struct Logged<T>(pub T);

impl<T> Logged<T> {
    pub fn get(&self) -> &T {
        &self.0
    }
    pub fn slot(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Drop for Logged<T> {
    fn drop(&mut self) {
        let _seen = peek(&self.0);
    }
}

/// What a type of lock decides at compile time.
pub trait Mode {
    type Guard: Ready;
    const SLEEPS: bool;
    fn take() -> Self::Guard;
    fn work() {
        if Self::SLEEPS {
            sleep();
        }
    }
}

pub trait Ready {
    fn ready(&self) -> bool;
}

impl Ready for Guard {
    fn ready(&self) -> bool {
        coin()
    }
}

impl<K: Kind> Ready for Held<K> {
    fn ready(&self) -> bool {
        coin()
    }
}

impl Mode for Spin {
    type Guard = Guard;
    const SLEEPS: bool = false;
    fn take() -> Guard {
        lock()
    }
}

impl Mode for Free {
    type Guard = Held<Free>;
    const SLEEPS: bool = true;
    fn take() -> Held<Free> {
        Held::new()
    }
}

pub fn with<M: Mode, R>(f: impl FnOnce(&M::Guard) -> R) -> R {
    let guard = M::take();
    M::work();
    f(&guard)
}

/// Calls twice, in between nothing is held.
pub fn twice<R>(mut f: impl FnMut() -> R) -> R {
    f();
    f()
}

pub fn through(f: &dyn Fn() -> bool) -> bool {
    f()
}

pub fn through_mut(f: &mut dyn FnMut() -> bool) -> bool {
    f()
}

impl core::ops::Not for Guard {
    type Output = bool;
    fn not(self) -> bool {
        !coin()
    }
}

impl core::ops::Add<Guard> for Guard {
    type Output = Guard;
    fn add(self, other: Guard) -> Guard {
        drop(other);
        self
    }
}

impl Default for Guard {
    fn default() -> Guard {
        lock()
    }
}

/// Guards, one at a time.
pub struct Several(pub bool);

impl Iterator for Several {
    type Item = Guard;
    fn next(&mut self) -> Option<Guard> {
        if coin() { Some(lock()) } else { None }
    }
}

/// Memory that a value may be in.
pub union Spare<T> {
    pub full: ManuallyDrop<T>,
    pub empty: (),
}

/// A value and something else.
pub struct Bundle<T> {
    pub inner: T,
    pub flag: bool,
}

impl<T> Bundle<T> {
    pub fn new(inner: T) -> Self {
        Bundle { inner, flag: coin() }
    }
    pub fn exchange(&mut self, other: T) -> T {
        mem::replace(&mut self.inner, other)
    }
}

/// Polls until there is a result.
pub fn drive<F: core::future::Future>(f: F) -> F::Output {
    let mut f = Box::pin(f);
    let mut cx = core::task::Context::from_waker(core::task::Waker::noop());
    loop {
        if let core::task::Poll::Ready(out) = f.as_mut().poll(&mut cx) {
            return out;
        }
    }
}

/// What it is is said by a constant, and most of it by provided methods.
pub trait Plan {
    const EARLY: bool;
    const TIMES: u8 = 1;
    fn step(&mut self) -> bool;
    fn all(&mut self) -> bool {
        let _held = if Self::EARLY { Some(lock()) } else { None };
        let mut any = false;
        let mut n = 0;
        while n < Self::TIMES {
            any |= self.step();
            n += 1;
        }
        any
    }
}

pub struct First<F>(pub F);
pub struct Then<F>(pub F);

impl<F: FnMut() -> bool> Plan for First<F> {
    const EARLY: bool = true;
    fn step(&mut self) -> bool {
        (self.0)()
    }
}

impl<F: FnMut() -> bool> Plan for Then<F> {
    const EARLY: bool = false;
    const TIMES: u8 = 2;
    fn step(&mut self) -> bool {
        (self.0)()
    }
}

pub fn perform(mut plan: impl Plan) -> bool {
    plan.all()
}
