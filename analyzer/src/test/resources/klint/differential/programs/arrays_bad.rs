//! Arrays of guards.
struct Several2 {
    all: [Option<Guard>; 2],
}
fn make() -> [Guard; 2] {
    [lock(), lock()]
}
fn pick(all: [Guard; 2]) -> Guard {
    let [a, _] = all;
    a
}
pub fn entry(a: bool, b: bool) {
    let all = make();
    sleep();
    let g = pick(all);
    if a {
        sleep();
    }
    drop(g);
    let mut s = Several2 { all: [None, None] };
    s.all[b as usize] = Some(lock());
    sleep();
    s.all[0].take();
    s.all[1].take();
    let arr: [Option<Guard>; 2] = core::array::from_fn(|i| if i == 0 { Some(lock()) } else { None });
    sleep();
    drop(arr);
    let nested = [[Some(lock())], [None]];
    sleep();
    drop(nested);
    let mapped = [1u8, 2].map(|_| lock());
    sleep();
    drop(mapped);
}
