#[derive(Zeroable)]
struct Z<T: Copy> { a: T, b: u8 }
#[derive(MaybeZeroable)]
struct M<T> { a: T, b: u8 }
