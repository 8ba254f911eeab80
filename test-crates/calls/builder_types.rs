//! Type states, builders by value and by reference, phantom parameters, sealed traits, newtypes over generics, registers as constants.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ops::ControlFlow;

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::On {}
    impl Sealed for super::Off {}
}
pub trait State: sealed::Sealed + Default + Debug {
    type Next: State;
    const LEVEL: u8;
}
#[derive(Default, Debug)]
pub struct On;
#[derive(Default, Debug)]
pub struct Off;
impl State for On {
    type Next = Off;
    const LEVEL: u8 = 1;
}
impl State for Off {
    type Next = On;
    const LEVEL: u8 = 0;
}
pub struct Switch<S: State, B = Vec<u8>> {
    state: S,
    log: B,
}
impl<S: State, B: Extend<u8>> Switch<S, B> {
    pub fn flip(mut self) -> Switch<S::Next, B> {
        self.log.extend(Some(S::LEVEL));
        Switch {
            state: Default::default(),
            log: self.log,
        }
    }
    pub fn twice(self) -> Switch<<S::Next as State>::Next, B> {
        self.flip().flip()
    }
}
impl<B: AsRef<[u8]>> Switch<On, B> {
    pub fn sum(&self) -> u32 {
        self.log.as_ref().iter().copied().map(u32::from).sum()
    }
}
pub fn switches() -> u32 {
    let s = Switch { state: Off, log: vec![] }.flip();
    let n = s.sum();
    let t = s.twice().flip().twice().flip();
    n + t.sum() + format!("{:?}", t.state).len() as u32
}

#[derive(Default)]
pub struct Config<'a> {
    name: Option<&'a str>,
    size: usize,
    hooks: Vec<Box<dyn FnMut(&str) -> ControlFlow<usize> + 'a>>,
}
impl<'a> Config<'a> {
    pub fn name(self, name: &'a str) -> Self {
        Self { name: Some(name), ..self }
    }
    pub fn size(mut self, n: impl TryInto<usize>) -> Result<Self, &'static str> {
        self.size = n.try_into().map_err(|_| "size")?;
        Ok(self)
    }
    pub fn hook<F>(&mut self, f: F) -> &mut Self
    where
        F: FnMut(&str) -> ControlFlow<usize> + 'a,
    {
        self.hooks.push(Box::new(f));
        self
    }
    pub fn run(&mut self) -> usize {
        let name = self.name.as_ref().copied().unwrap_or("none");
        for h in self.hooks.iter_mut() {
            if let ControlFlow::Break(n) = h(name) {
                return n;
            }
        }
        match self.hooks.iter_mut().try_for_each(|h| h(name)) {
            ControlFlow::Continue(()) => self.size,
            ControlFlow::Break(n) => n,
        }
    }
}
pub fn configs() -> Result<usize, &'static str> {
    let mut seen = 0;
    let mut c = Config::default().name("x").size(3u8)?;
    c.hook(|s| {
        seen += s.len();
        ControlFlow::Continue(())
    })
    .hook(|s| if s.is_empty() { ControlFlow::Break(1) } else { ControlFlow::Continue(()) });
    let n = c.run();
    drop(c);
    Ok(n + seen)
}

pub struct Reg<T, const OFF: usize, const RW: bool = true>(PhantomData<T>);
pub trait Word: Copy + Into<u64> + TryFrom<u64> {
    const BYTES: usize = std::mem::size_of::<Self>();
}
impl Word for u8 {}
impl Word for u32 {}
impl<T: Word, const OFF: usize, const RW: bool> Reg<T, OFF, RW> {
    pub const AT: Self = Reg(PhantomData);
    pub fn read(&self, m: &[u64]) -> Option<T> {
        m.get(OFF / T::BYTES).and_then(|w| T::try_from(*w).ok())
    }
}
impl<T: Word, const OFF: usize> Reg<T, OFF, true> {
    pub fn update(&self, m: &mut [u64], f: impl FnOnce(T) -> T) -> bool {
        let Some(old) = self.read(m) else { return false };
        m[OFF] = f(old).into();
        true
    }
}
type Ctrl = Reg<u32, 4>;
type Status = Reg<u8, 8, false>;
pub fn regs(m: &mut [u64]) -> u64 {
    let s = Status::AT.read(m).map_or(0, u64::from);
    Ctrl::AT.update(m, |v| v | 1 << 3);
    s + Ctrl::AT.read(m).unwrap_or_default().rotate_left(1) as u64
}

pub struct Slots<T, const N: usize> {
    all: [MaybeUninit<T>; N],
    used: usize,
}
impl<T, const N: usize> Slots<T, N> {
    pub fn new() -> Self {
        Slots {
            all: [const { MaybeUninit::uninit() }; N],
            used: 0,
        }
    }
    pub fn push(&mut self, t: T) -> Result<&mut T, T> {
        match self.all.get_mut(self.used) {
            Some(slot) => {
                self.used += 1;
                Ok(slot.write(t))
            }
            None => Err(t),
        }
    }
    pub fn as_slice(&self) -> &[T] {
        unsafe { std::slice::from_raw_parts(self.all.as_ptr().cast(), self.used) }
    }
}
impl<T, const N: usize> Drop for Slots<T, N> {
    fn drop(&mut self) {
        for s in &mut self.all[..self.used] {
            unsafe { s.assume_init_drop() };
        }
    }
}
impl<'a, T, const N: usize> IntoIterator for &'a Slots<T, N> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}
pub fn slots() -> usize {
    let mut s = Slots::<_, 2>::new();
    if let Ok(x) = s.push(String::from("a")) {
        x.push('b');
    }
    s.push("c".into()).map(|x| x.len()).unwrap_or(0) + (&s).into_iter().map(|x| x.len()).sum::<usize>() + s.as_slice().concat().len()
}
