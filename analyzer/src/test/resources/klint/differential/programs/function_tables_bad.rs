//! Tables of function pointers, chosen while running.
type Op = fn(Guard) -> Option<Guard>;
fn keep(g: Guard) -> Option<Guard> {
    Some(g)
}
fn lose(_g: Guard) -> Option<Guard> {
    None
}
struct Ops {
    op: Op,
    then: Option<fn()>,
}
fn nap() {
    sleep();
}
fn run(o: &Ops) {
    let g = (o.op)(lock());
    if let Some(f) = o.then {
        f();
    }
    drop(g);
}
pub fn entry(a: bool, b: bool) {
    let ops = [Ops { op: keep, then: None }, Ops { op: lose, then: Some(nap) }];
    run(&ops[0]);
    run(&Ops { op: keep, then: Some(nap) });
    let op: Op = if a { keep } else { lose };
    let g = op(lock());
    if b {
        sleep();
    }
    drop(g);
    let mut f: fn() -> Guard = lock;
    if b {
        f = Guard::default;
    }
    let h = f();
    sleep();
    drop(h);
}
