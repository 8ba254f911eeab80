//! Typestate, phantom parameters, sealed traits, builders by value, enums of closures.
use std::collections::VecDeque;
use std::fmt::{self, Display, Write as _};
use std::marker::PhantomData;
use std::rc::{Rc, Weak};
use std::cell::{Cell, OnceCell, RefCell};

mod sealed {
    pub trait Sealed {
        const NAME: &'static str;
    }
    impl Sealed for super::Open {
        const NAME: &'static str = "open";
    }
    impl Sealed for super::Closed {
        const NAME: &'static str = "closed";
    }
}
pub struct Open;
pub struct Closed;
pub trait State: sealed::Sealed {
    type Next: State;
    fn label() -> String {
        let mut s = String::with_capacity(8);
        write!(s, "<{}>", Self::NAME).unwrap();
        s + <Self::Next as sealed::Sealed>::NAME
    }
}
impl State for Open {
    type Next = Closed;
}
impl State for Closed {
    type Next = Open;
    fn label() -> String {
        <Self as sealed::Sealed>::NAME.to_owned()
    }
}
pub struct Door<S: State> {
    log: Rc<RefCell<Vec<String>>>,
    _s: PhantomData<fn() -> S>,
}
impl<S: State> Door<S> {
    pub fn step(self) -> Door<S::Next> {
        self.log.borrow_mut().push(S::label());
        Door { log: self.log.clone(), _s: PhantomData }
    }
    pub fn twice(self) -> Door<<S::Next as State>::Next> {
        self.step().step()
    }
}
impl Door<Open> {
    pub fn new() -> Self {
        Self { log: Default::default(), _s: PhantomData }
    }
    pub fn history(&self) -> impl Iterator<Item = String> + '_ {
        let n = self.log.borrow().len();
        (0..n).map(move |i| self.log.borrow()[i].clone())
    }
}
type Step<'a, T> = Box<dyn FnOnce(T) -> Action<'a, T> + 'a>;
pub enum Action<'a, T> {
    Done(T),
    More(Step<'a, T>),
}
impl<'a, T: 'a> Action<'a, T> {
    pub fn run(mut self) -> T
    where
        T: Default + Clone,
    {
        let mut cur = T::default();
        loop {
            self = match self {
                Action::Done(t) => return t,
                Action::More(f) => f(std::mem::replace(&mut cur, T::default())),
            };
        }
    }
    pub fn then(self, g: impl FnOnce(T) -> Action<'a, T> + 'a) -> Self {
        match self {
            Action::Done(t) => g(t),
            Action::More(f) => Action::More(Box::new(move |t| f(t).then(g))),
        }
    }
}
pub fn countdown(n: u32) -> Action<'static, u32> {
    if n == 0 {
        Action::Done(n)
    } else {
        Action::More(Box::new(move |_| countdown(n - 1)))
    }
}
pub struct Tree<T> {
    value: T,
    parent: RefCell<Weak<Tree<T>>>,
    kids: RefCell<Vec<Rc<Tree<T>>>>,
    depth: OnceCell<usize>,
    visits: Cell<u32>,
}
impl<T: Display> Tree<T> {
    pub fn leaf(value: T) -> Rc<Self> {
        Rc::new(Tree {
            value,
            parent: RefCell::default(),
            kids: RefCell::new(vec![]),
            depth: OnceCell::new(),
            visits: Cell::new(0),
        })
    }
    pub fn adopt(self: &Rc<Self>, kid: Rc<Self>) -> &Rc<Self> {
        *kid.parent.borrow_mut() = Rc::downgrade(self);
        self.kids.borrow_mut().push(kid);
        self
    }
    pub fn depth(&self) -> usize {
        *self.depth.get_or_init(|| self.parent.borrow().upgrade().map_or(0, |p| p.depth() + 1))
    }
    pub fn walk(self: Rc<Self>, f: &mut dyn FnMut(&T, usize)) {
        let mut q = VecDeque::from([Rc::clone(&self)]);
        while let Some(t) = q.pop_front() {
            t.visits.set(t.visits.get() + 1);
            f(&t.value, t.depth());
            q.extend(t.kids.borrow().iter().cloned());
        }
    }
}
impl<T: Display> fmt::Debug for Tree<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tree")
            .field("value", &format_args!("{}", self.value))
            .field("kids", &self.kids.borrow())
            .finish_non_exhaustive()
    }
}
pub fn run() -> String {
    let root = Tree::leaf(1);
    root.adopt(Tree::leaf(2)).adopt(Tree::leaf(3));
    let mut out = String::new();
    root.clone().walk(&mut |v, d| {
        if !out.is_empty() {
            out.push(',');
        }
        let _ = write!(&mut out, "{v}@{d}");
    });
    let d = Door::<Open>::new().twice();
    for h in d.history().filter(|h| h.starts_with('<')) {
        out += &h;
    }
    out.push_str(&countdown(3).then(|x| Action::Done(x + 1)).run().to_string());
    format!("{out}{root:?}")
}
