//! Closures kept in fields, called later.
struct Job<F: Fn() -> bool> {
    run: F,
    twice: bool,
}
impl<F: Fn() -> bool> Job<F> {
    fn go(&self) -> bool {
        let _g = lock();
        (self.run)()
    }
}
struct Boxed {
    f: Option<Box<dyn FnOnce() -> Guard>>,
}
impl Boxed {
    fn go(&mut self) -> Option<Guard> {
        self.f.take().map(|f| f())
    }
}
struct List {
    all: Vec<Box<dyn FnMut()>>,
}
pub fn entry(a: bool) {
    let j = Job {
        run: || {
            sleep();
            true
        },
        twice: a,
    };
    j.go();
    let mut b = Boxed { f: Some(Box::new(|| lock())) };
    let g = b.go();
    sleep();
    drop(g);
    let mut l = List { all: Vec::new() };
    l.all.push(Box::new(|| sleep()));
    let g = lock();
    for f in l.all.iter_mut() {
        f();
    }
    drop(g);
}
