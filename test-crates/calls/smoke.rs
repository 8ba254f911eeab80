use std::rc::Rc;
pub fn f(x: &Rc<String>, o: Option<u32>, v: &[u32]) -> Option<usize> {
    let n = x.len();
    let a = o?;
    for i in v.iter().map(|y| y + a) { drop(i); }
    let w = Some(n).map(|k| k + 1);
    println!("{}", n);
    w
}
