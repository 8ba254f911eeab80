//@ edition: 2024
//! The way from the call down to what sleeps is told, through generics, methods, closures and destructors.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    pub fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

fn generic<T>(x: T) {
    deeper(Some(x)); //~ NOTE[sleep-in-atomic] calls deeper
}

fn deeper<T>(x: Option<T>) {
    let _kept = x;
} //~ NOTE[sleep-in-atomic] drops a Option<Flusher>

pub fn by_generics_bad(x: Flusher) {
    let _s = Section::new(); //~ NOTE[sleep-in-atomic] preemption disabled
    generic(x); //~ ERROR[sleep-in-atomic] `generic`
}

pub fn same_generics_ok(x: u32) {
    let _s = Section::new();
    generic(x);
}

trait Step {
    fn go(&self) {
        self.inner(); //~ NOTE[sleep-in-atomic] calls Vec::inner
    }
    fn inner(&self);
}

impl<T> Step for Vec<T> {
    fn inner(&self) {
        three::<T>(); //~ NOTE[sleep-in-atomic] calls three
    }
}

fn three<T>() {
    two(); //~ NOTE[sleep-in-atomic] calls two
}

fn two() {
    rest(); //~ NOTE[sleep-in-atomic] calls rest
}

pub fn by_methods_bad(v: &Vec<u16>) {
    let _s = Section::new();
    v.go(); //~ ERROR[sleep-in-atomic] `Step::go`
}

fn apply(f: impl FnOnce()) {
    f();
}

pub fn by_a_closure_bad() {
    let _s = Section::new();
    apply(|| {
        two(); //~ ERROR[sleep-in-atomic] `two`
    });
}

struct Outer {
    _inner: Inner,
}

struct Inner {
    _f: Option<Box<Flusher>>,
}

pub fn by_destructors_bad() {
    let _s = Section::new();
    let _o = Outer {
        _inner: Inner {
            _f: Some(Box::new(Flusher)),
        },
    };
} //~ ERROR[sleep-in-atomic] dropping `_o` of type `Outer`
