//! Generic associated types of guards.
trait Locker {
    type Guard<'a>
    where
        Self: 'a;
    const WAITS: bool;
    fn take<'a>(&'a self) -> Self::Guard<'a>;
}
struct Spinning;
struct Other(u8);
struct Ref<'a>(&'a Other, Guard);
impl Locker for Spinning {
    type Guard<'a> = Guard;
    const WAITS: bool = false;
    fn take<'a>(&'a self) -> Guard {
        lock()
    }
}
impl Locker for Other {
    type Guard<'a> = Ref<'a>;
    const WAITS: bool = true;
    fn take<'a>(&'a self) -> Ref<'a> {
        Ref(self, lock())
    }
}
fn both<L: Locker>(l: &L) {
    let g = l.take();
    if L::WAITS {
        sleep();
    }
    drop(g);
}
pub fn entry(a: bool) {
    let s = Spinning;
    let g = s.take();
    sleep();
    drop(g);
    let o = Other(1);
    let g = o.take();
    if a {
        sleep();
    }
    drop(g);
    both(&s);
    both(&o);
}
