#[export]
pub unsafe extern "C" fn exported(x: u32) -> u32 { x }
fn h(_: ForLt!(for<'a> Foo<'a, &'a u8>), _: ForLt!(&u8), _: CovariantForLt!(Bar<'_>)) {}
#[kunit_tests(suite)]
mod tests { use super::*; #[test] fn one() { assert_eq!(1, 1); } fn helper() {} }
