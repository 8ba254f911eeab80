//! One of each.
#![allow(unused)]

use a::{b, c::*, d as e, self};
use ::f::g as _;
pub(crate) extern crate core as c;

#[derive(Clone)]
pub struct S<'a, T: ?Sized + 'a, const N: usize = 3>
where
    for<'b> T: Fn(&'b u8) -> u8,
{
    /// A field.
    pub(in crate::m) a: &'a mut T,
    b: [u8; N],
}

struct Unit;
struct Tuple(pub u8, crate::T);

enum E {
    A,
    B(u8, Vec<Vec<u8>>),
    C { x: u8 } = 3,
}

union U {
    a: u8,
    b: u16,
}

pub unsafe trait T: A + for<'a> B<'a, Item = u8> + ?Sized {
    const X: usize = 1;
    type Y<'a>: Clone where Self: 'a;
    fn f(&self, x: impl Fn(u8) -> u8) -> Option<&dyn T>;
    fn g(self: Pin<&mut Self>) where Self: Sized {}
}

unsafe impl<'a, T: ?Sized> !Send for S<'a, T> {}

impl<T> S<T> {
    #![inner]
    const fn new() -> Self { Self { a: 1, ..Default::default() } }
    default unsafe extern "C" fn h(mut self, (a, b): (u8, u8), _: *const u8) -> ! { loop {} }
}

const _: () = { assert!(1 < 2); };
static mut G: fn(u8, ...) -> u8 = f;
type Alias<T> = <T as Trait>::Out;
extern "C" {
    fn printf(s: *const u8, ...) -> i32;
    static X: u8;
}

macro_rules! m {
    ($($x:expr),* $(,)?) => { $( f($x) );* };
}

m!(1, 2);

mod inner {
    fn f() {}
}

async fn body(x: u8) -> Result<u8> {
    let Some(y) = g(x)? else { return Err(1); };
    let (mut a, ref b, [c, .., d], &e, 1..=5 | 'a'..) = z;
    if let Some(a) = b && a < c as usize && (d as u8) << 2 == 1 {
        x.y.0.1.lock() += S { a, b: 1 };
    } else if x { } else { 1; }
    'outer: while let Ok(_) = f() { break 'outer; }
    for (i, _) in v.iter().enumerate() { continue; }
    let r = match x {
        A::B { x, .. } if x > 1 => 1,
        A | B(_) => { 2 }
        n @ 1.. => return Ok(3),
        -1 => unsafe { 4 },
        _ => m!(5),
    };
    let f = move |a: u8, &b| -> u8 { a + b };
    let g = |x| x as *const u8 as usize..;
    unsafe { &raw const *p };
    a = b = c || d && !e == f | g ^ h & i << j + k * -l;
    x.await?.collect::<Vec<_>>()[0](1, 2).z = [0u8; 4];
    m! { a b } 
    "a\n\x41\u{41}"; b"b"; c"c"; r#"r"#; br"x"; 'c'; b'\''; 1.0e-5f32; 0xff_u8; 1_000;
    loop { break x; }
    const { 1 };
    if x { 1 } else { 2 }
}
