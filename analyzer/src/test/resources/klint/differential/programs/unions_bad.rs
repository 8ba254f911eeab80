//! A union does not drop its fields.
union Either {
    guard: ManuallyDrop<Guard>,
    number: u8,
}
pub fn entry(a: bool) {
    let u = Either { guard: ManuallyDrop::new(lock()) };
    sleep();
    let g = ManuallyDrop::into_inner(unsafe { u.guard });
    if a {
        sleep();
    }
    drop(g);
    let mut v = Either { number: 1 };
    v.guard = ManuallyDrop::new(lock());
    sleep();
    unsafe { ManuallyDrop::drop(&mut v.guard) };
}
