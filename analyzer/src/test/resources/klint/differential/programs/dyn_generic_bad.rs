//! Trait objects of generic traits and of generic types.
trait Run<T> {
    fn run(&self, t: T) -> Option<T>;
}
struct Keeps;
struct Drops;
impl Run<Guard> for Keeps {
    fn run(&self, t: Guard) -> Option<Guard> {
        Some(t)
    }
}
impl Run<Guard> for Drops {
    fn run(&self, t: Guard) -> Option<Guard> {
        drop(t);
        None
    }
}
struct Wrap<T>(T);
impl<T> Run<bool> for Wrap<T> {
    fn run(&self, t: bool) -> Option<bool> {
        if t {
            sleep();
        }
        Some(t)
    }
}
fn call(r: &dyn Run<bool>, b: bool) {
    let _g = lock();
    r.run(b);
}
pub fn entry(a: bool, b: bool) {
    let k: Box<dyn Run<Guard>> = if a { Box::new(Keeps) } else { Box::new(Drops) };
    let g = k.run(lock());
    if b {
        sleep();
    }
    drop(g);
    call(&Wrap(1u8), b);
}
