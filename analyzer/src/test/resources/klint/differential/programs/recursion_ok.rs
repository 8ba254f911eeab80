//! Balanced recursion.
fn deep(n: u8) {
    let g = lock();
    drop(g);
    if n > 0 {
        deep(n - 1);
    }
    sleep();
}
enum Tree {
    Leaf,
    Node(Box<Tree>, Box<Tree>),
}
fn walk(t: &Tree) {
    sleep();
    if let Tree::Node(a, b) = t {
        walk(a);
        walk(b);
    }
}
pub fn entry(a: bool) {
    deep(2);
    let t = Tree::Node(Box::new(Tree::Leaf), Box::new(Tree::Leaf));
    walk(&t);
    let g = lock();
    if a {
        drop(t);
    }
    drop(g);
}
