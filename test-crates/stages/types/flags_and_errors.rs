//@ uses: kbox, error
//! Flags with operators, errors with `?` and conversion, as drivers write them.
use kernel::prelude::*;

const MINE: Flags = GFP_KERNEL;

fn allocate(n: u64, extra: Flags) -> Result<KBox<u64>> {
    let flags = (MINE | extra) & !__GFP_ZERO;
//      ^^^^^ ty: kernel::alloc::Flags
//              ^^^^^^^^^^^^^^ ty: kernel::alloc::Flags
//                               ^^^^^^^^^^^ ty: kernel::alloc::Flags
    let made = KBox::new(n, flags);
//      ^^^^ ty: core::result::Result<kernel::alloc::kbox::Box<u64, kernel::alloc::allocator::Kmalloc>, kernel::alloc::AllocError>
//             ^^^^^^^^^^^^^^^^^^^ callee: kernel::alloc::kbox::Box::new
    let boxed = made?;
//      ^^^^^ ty: kernel::alloc::kbox::Box<u64, kernel::alloc::allocator::Kmalloc>
    Ok(boxed)
}

pub fn user() -> i32 {
    match allocate(3, GFP_NOWAIT) {
        Ok(b) => *b as i32,
        Err(e) => {
            let code = e.to_errno();
//              ^^^^ ty: i32
//                     ^^^^^^^^^^^^ ty: i32
            code
        }
    }
}
