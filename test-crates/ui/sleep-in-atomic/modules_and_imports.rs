//@ uses: spinlock, might_sleep
//! The same name in several modules: what is called is what the path resolves to.
use kernel::prelude::*;

mod quick {
    pub fn flush() {}

    pub mod inner {
        pub use super::flush as settle;
        pub use super::super::slow::flush;
    }
}

mod slow {
    pub fn flush() {
        kernel::task::msleep(1);
    }

    pub struct Port;

    impl Port {
        pub const fn new() -> Port {
            Port
        }

        pub fn drain(&self) {
            flush();
        }
    }
}

use slow::Port;

static PORT: Port = Port::new();

pub fn path_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    quick::flush();
    quick::inner::settle();
}

pub fn path_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    slow::flush(); //~ ERROR[sleep-in-atomic]
}

pub fn reexport_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    quick::inner::flush(); //~ ERROR[sleep-in-atomic]
}

pub fn local_shadows_ok(q: &SpinLock<u32>) {
    use slow::flush as _unused;
    fn msleep(_: u32) {}
    let _g = q.lock();
    msleep(1);
}

pub fn block_scope_import_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    {
        use slow::flush;
        flush(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn static_item_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    PORT.drain(); //~ ERROR[sleep-in-atomic]
}
