//! The destructor behind a trait object.
trait Thing {}
impl Thing for Sleeper {}
impl Thing for Guard {}
fn thing(a: bool) -> Box<dyn Thing> {
    if a { Box::new(Sleeper::new()) } else { Box::new(lock()) }
}
pub fn entry(a: bool) {
    let g = lock();
    let t = thing(true);
    drop(t);
    drop(g);
    let t: Box<dyn Thing> = Box::new(lock());
    sleep();
    drop(t);
    let all: Vec<Box<dyn Thing>> = vec![Box::new(Sleeper::new())];
    let g = lock();
    if a {
        drop(all);
    }
    drop(g);
}
