//! Type parameters, defaults, associated types and constants.

pub trait Shape {
    type Unit;
    const SIDES: usize;
    fn area(&self) -> Self::Unit;
}

pub struct Square(pub u16);

impl Shape for Square {
    type Unit = u32;
    const SIDES: usize = 4;
    fn area(&self) -> u32 {
        u32::from(self.0) * u32::from(self.0)
    }
}

pub struct Holder<T, const N: usize = 2> {
    pub items: [T; N],
}

impl<T: Copy, const N: usize> Holder<T, N> {
    pub fn first(&self) -> T {
        self.items[0]
    }

    pub fn map<U>(self, f: impl Fn(T) -> U) -> Holder<U, N> {
        Holder { items: self.items.map(f) }
    }
}

pub fn area_of<S: Shape>(s: &S) -> S::Unit {
    let a = s.area();
//      ^ ty: <S as generics::Shape>::Unit
    a
}

pub fn uses() -> usize {
    let a = area_of(&Square(3));
//      ^ ty: u32
//          ^^^^^^^^^^^^^^^^^^^ ty: u32
    let h = Holder { items: [1u8, 2] };
//      ^ ty: generics::Holder<u8, 2>
    let f = h.first();
//      ^ ty: u8
    let m = h.map(|x| (x, a));
//      ^ ty: generics::Holder<(u8, u32), 2>
    let sides = Square::SIDES + usize::from(f);
//      ^^^^^ ty: usize
    sides + m.items.len()
}
