//@ uses: arc, kbox, kvec, error, spinlock
//! Owners of the kernel's: boxes, counted pointers, vectors, and what they lead to.
use kernel::prelude::*;

pub struct Node {
    pub value: u32,
    pub next: Option<KBox<Node>>,
    pub lock: SpinLock<u8>,
}

pub fn owners(n: Arc<Node>, all: &mut KVec<Arc<Node>>) -> Result<u32> {
    let value = n.value;
//      ^^^^^ ty: u32
    let copy = n.clone();
//      ^^^^ ty: kernel::sync::arc::Arc<smart_pointers::Node>
//             ^^^^^^^^^ callee: <kernel::sync::arc::Arc as core::clone::Clone>::clone
    let guard = n.lock.lock();
//      ^^^^^ ty: kernel::sync::lock::Guard<u8, kernel::sync::lock::spinlock::SpinLockBackend>
    let next = n.next.as_ref();
//      ^^^^ ty: core::option::Option<&kernel::alloc::kbox::Box<smart_pointers::Node, kernel::alloc::allocator::Kmalloc>>
    let deep = next.map(|b| b.value);
//      ^^^^ ty: core::option::Option<u32>
    drop(guard);
    all.push(copy, GFP_KERNEL)?;
    let first = &all[0];
//      ^^^^^ ty: &kernel::sync::arc::Arc<smart_pointers::Node>
    let same = Arc::ptr_eq(first, &n);
//      ^^^^ ty: bool
    let last = all.pop();
//      ^^^^ ty: core::option::Option<kernel::sync::arc::Arc<smart_pointers::Node>>
    let boxed = KBox::new(value, GFP_KERNEL)?;
//      ^^^^^ ty: kernel::alloc::kbox::Box<u32, kernel::alloc::allocator::Kmalloc>
    let _ = (deep, last, same);
    Ok(*boxed)
}
