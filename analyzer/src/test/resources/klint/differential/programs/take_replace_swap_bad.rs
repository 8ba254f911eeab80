//! `take`, `replace` and `swap` through references.
fn exchange(a: &mut Option<Guard>, b: &mut Option<Guard>) {
    mem::swap(a, b);
}
fn put(slot: &mut Option<Guard>) -> Option<Guard> {
    mem::replace(slot, Some(lock()))
}
struct Node {
    guard: Option<Guard>,
    next: Option<Box<Node>>,
}
fn last(mut n: &mut Node) -> &mut Option<Guard> {
    while n.next.is_some() {
        n = n.next.as_mut().unwrap();
    }
    &mut n.guard
}
pub fn entry(a: bool, b: bool) {
    let mut x = Some(lock());
    let mut y = None;
    exchange(&mut x, &mut y);
    drop(x);
    sleep();
    drop(y);
    let mut s = None;
    put(&mut s);
    sleep();
    let old = put(&mut s);
    drop(s);
    if a {
        sleep();
    }
    drop(old);
    let mut n = Node { guard: None, next: Some(Box::new(Node { guard: None, next: None })) };
    *last(&mut n) = Some(lock());
    if b {
        sleep();
    }
    let g = mem::take(last(&mut n));
    drop(n);
    sleep();
    drop(g);
}
