//! Captures by reference, by unique reference and by move, field by field.

pub struct State {
    pub count: u32,
    pub name: String,
}

pub fn captures(mut s: State, n: u32) -> usize {
    let read = || s.count + n;
    let a = read();
    let mut bump = || s.count += 1;
    bump();
    bump();
    let take = move || s.name;
    let name = take();
    name.len() + a as usize
}

pub fn called_through_a_bound(f: impl FnOnce(u32) -> u32) -> u32 {
    f(1)
}

pub fn gives_a_closure(n: u32) -> u32 {
    called_through_a_bound(|m| n + m)
}
