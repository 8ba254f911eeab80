//! Taken out of a union, or dropped in it.
union Either {
    guard: ManuallyDrop<Guard>,
    number: u8,
}
pub fn entry(a: bool) {
    let u = Either { guard: ManuallyDrop::new(lock()) };
    drop(ManuallyDrop::into_inner(unsafe { u.guard }));
    sleep();
    let mut v = Either { number: 1 };
    v.guard = ManuallyDrop::new(lock());
    unsafe { ManuallyDrop::drop(&mut v.guard) };
    if a {
        sleep();
    }
}
