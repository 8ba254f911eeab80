//! Generic functions and types over what is locked.
trait Source {
    type Item;
    fn get(&mut self) -> Self::Item;
}
struct Locks;
struct Tries(bool);
impl Source for Locks {
    type Item = Guard;
    fn get(&mut self) -> Guard {
        lock()
    }
}
impl Source for Tries {
    type Item = Option<Guard>;
    fn get(&mut self) -> Option<Guard> {
        try_lock(self.0)
    }
}
fn two<S: Source>(mut s: S) -> (S::Item, S::Item) {
    (s.get(), s.get())
}
fn hold<S: Source>(s: &mut S) {
    let _i = s.get();
    sleep();
}
struct Stack<T, const N: usize> {
    all: [Option<T>; N],
}
impl<T, const N: usize> Stack<T, N> {
    fn put(&mut self, t: T) {
        self.all[N - 1] = Some(t);
    }
    fn get(&mut self) -> Option<T> {
        self.all[N - 1].take()
    }
}
pub fn entry(a: bool) {
    let p = two(Locks);
    drop(p.0);
    sleep();
    drop(p.1);
    let p = two(Tries(a));
    sleep();
    drop(p);
    hold(&mut Locks);
    hold(&mut Tries(a));
    let mut s = Stack::<Guard, 2> { all: [None, None] };
    s.put(lock());
    sleep();
    let g = s.get();
    sleep();
    drop(g);
}
