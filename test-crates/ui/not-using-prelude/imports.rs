//@ uses: error, spinlock, alloc
//@ args: --rule=not-using-prelude=warning
//@ also: sarif
//! What the prelude brings under the same name needs no import of its own.
#![allow(unused_imports)]

mod with_prelude_bad {
    use kernel::error::Result; //~ WARNING[not-using-prelude] `Result` is in the kernel's prelude
    use kernel::prelude::*;
    use kernel::{
        alloc::Flags, //~ WARNING[not-using-prelude]
        error,
        sync::{
            lock,
            SpinLock, //~ WARNING[not-using-prelude]
        },
    };

    pub fn take(lock: &SpinLock<u32>, _: Flags) -> Result {
        drop(lock.lock());
        Err(error::code::EINVAL)
    }
}

mod without_prelude_bad {
    use kernel::error::{code, Result}; //~ WARNING[not-using-prelude] `Result`

    pub fn fail() -> Result {
        Err(code::EINVAL)
    }
}

mod other_names_ok {
    use kernel::error::Result as Answer;
    use kernel::prelude::*;
    use core::result::Result as Standard;

    pub fn none() -> Answer {
        let plain: Standard<(), Error> = Ok(());
        plain
    }
}

mod other_items_ok {
    use core::fmt::Error;
    use kernel::prelude::*;

    pub fn of_the_core() -> Error {
        Error
    }
}

pub mod handed_on_ok {
    pub use kernel::error::Result;
}
