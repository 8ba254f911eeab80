//! Functions that call themselves, with guards.
fn down(n: u8, g: Option<Guard>) {
    if n == 0 {
        sleep();
        return;
    }
    down(n - 1, g.or_else(|| Some(lock())));
}
fn even(n: u8) -> Option<Guard> {
    if n == 0 { None } else { odd(n - 1) }
}
fn odd(n: u8) -> Option<Guard> {
    if n == 0 { Some(lock()) } else { even(n - 1) }
}
fn deep(n: u8) {
    if n == 0 {
        sleep();
    } else {
        let _g = SPIN.lock();
        deep(n - 1);
    }
}
enum Tree {
    Leaf,
    Node(Box<Tree>, Option<Guard>, Box<Tree>),
}
pub fn entry(a: bool, b: bool) {
    down(1, None);
    let g = odd(2);
    if a {
        sleep();
    }
    drop(g);
    deep(1);
    let t = Tree::Node(Box::new(Tree::Leaf), Some(lock()), Box::new(Tree::Leaf));
    if b {
        sleep();
    }
    drop(t);
}
