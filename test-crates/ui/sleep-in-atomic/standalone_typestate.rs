//@ edition: 2024
//! Locks without guards: the state is in a type parameter, in a token, in a lifetime.
use std::marker::PhantomData;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Open;
pub struct Closed;

pub struct Gate<S>(PhantomData<S>);

impl Gate<Closed> {
    pub fn new() -> Self {
        Gate(PhantomData)
    }

    pub fn open(self) -> Gate<Open> {
        enter();
        Gate(PhantomData)
    }
}

impl Gate<Open> {
    pub fn close(self) -> Gate<Closed> {
        leave();
        Gate(PhantomData)
    }
}

pub fn closed_again_ok() {
    let g = Gate::new().open().close();
    rest();
    let _ = g.open().close();
}

pub fn open_bad() {
    let g = Gate::new().open();
    rest(); //~ ERROR[sleep-in-atomic]
    g.close();
}

pub struct Token(());

pub struct Device;

impl Device {
    pub fn acquire(&self) -> Token {
        enter();
        Token(())
    }

    pub fn release(&self, _t: Token) {
        leave();
    }

    pub fn with<R>(&self, f: impl FnOnce(&Token) -> R) -> R {
        let t = self.acquire();
        let r = f(&t);
        self.release(t);
        r
    }
}

pub fn token_bad(d: &Device) {
    let t = d.acquire();
    rest(); //~ ERROR[sleep-in-atomic]
    d.release(t);
}

pub fn token_ok(d: &Device) {
    let t = d.acquire();
    d.release(t);
    rest();
}

pub fn by_a_closure_bad(d: &Device) {
    d.with(|_t| {
        rest(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn by_a_closure_ok(d: &Device) -> u32 {
    let n = d.with(|_t| 3);
    rest();
    n
}

pub fn nested_closures_bad(d: &Device) {
    d.with(|_| {
        d.with(|_| {
            rest(); //~ ERROR[sleep-in-atomic]
        });
    });
    rest();
}

pub fn leaves_inside_ok(d: &Device) {
    d.with(|_| {
        leave();
        rest();
        enter();
    });
}
