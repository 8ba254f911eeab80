//! A generic type that becomes a trait object in a generic function.
trait Act {
    fn act(&self);
}
struct Wrap<T>(T);
struct Sleeps;
struct Locks;
impl Act for Sleeps {
    fn act(&self) {
        sleep();
    }
}
impl<T: Act> Act for Wrap<T> {
    fn act(&self) {
        self.0.act();
    }
}
struct Other;
impl Act for Other {
    fn act(&self) {}
}
fn boxed<T: Act + 'static>(t: T) -> Box<dyn Act> {
    Box::new(Wrap(t))
}
fn run(of: &[Box<dyn Act>]) {
    for one in of {
        one.act();
    }
}
fn reached<T: Act>(t: T, a: bool) {
    let w = Wrap(t);
    let it: &dyn Act = if a { &w } else { &Other };
    let _g = lock();
    it.act();
}
pub fn entry(a: bool) {
    let all = vec![boxed(Sleeps)];
    let _g = lock();
    run(&all);
    drop(_g);
    reached(Wrap(Sleeps), a);
}
