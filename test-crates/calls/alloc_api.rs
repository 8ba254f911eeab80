//! Custom allocators, `Box::new_in`, layouts, `dyn` destructors.
#![feature(allocator_api)]
extern crate alloc;

use alloc::alloc::{Allocator, AllocError, Global, Layout};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::Cell;
use core::ptr::NonNull;

#[derive(Default)]
pub struct Counting {
    live: Cell<usize>,
}
unsafe impl Allocator for &Counting {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        self.live.set(self.live.get() + layout.size());
        Global.allocate(layout)
    }
    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        self.live.update(|n| n - layout.size());
        unsafe { Global.deallocate(ptr, layout) }
    }
}

pub fn vectors(c: &Counting) -> usize {
    let mut v: Vec<u32, &Counting> = Vec::new_in(c);
    v.push(1);
    v.reserve(10);
    let w = Vec::<u8, _>::with_capacity_in(4, c);
    let b = Box::new_in(5u64, c);
    let n = v.iter().map(|x| *x as usize).sum::<usize>() + w.capacity() + *b as usize;
    let (p, a) = Box::into_raw_with_allocator(b);
    let back = unsafe { Box::from_raw_in(p, a) };
    drop(back);
    let d: Box<dyn Fn() -> usize + '_, &Counting> = Box::new_in(|| n, c);
    d() + v.allocator().live.get()
}

pub fn raw(n: usize) -> Option<NonNull<u8>> {
    let layout = Layout::array::<u32>(n).ok()?;
    let (both, off) = layout.extend(Layout::new::<u64>()).ok()?;
    let p = Global.allocate(both.pad_to_align()).ok()?;
    let q = p.cast::<u8>();
    unsafe {
        q.as_ptr().add(off).write(1);
        Global.deallocate(q, both);
    }
    NonNull::new(q.as_ptr())
}
