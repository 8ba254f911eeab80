paste! { fn [<get_ Foo:lower _x>]() {} const [<A "B" 1>]: u8 = 1; fn g() { [<do_ it>]::<u8>(); let a = [1, 2]; } }
macro_rules! call { ($p:path, $f:ident) => { paste!($p::$f()) }; }
fn f() { call!(a::B, c) }
const N: u8 = concat_idents!(A, B1);
