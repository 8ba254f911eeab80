fn f(x: u32) {
    let a = pin_init!(Simple { a <- new_mutex(1), b: x + 1 });
    let b = pin_init!(&this in Gen::<u8> { a <- Mutex::new(&1), next: None, _: { let y = this; }, c, }? Error);
    let c = init!(Simple { b: 1, ..Zeroable::init_zeroed() }? Error);
    let d = pin_init!(#[default_error(MyError)] m::Simple { #[cfg(any())] a: 1, b });
}
