//! `..base` takes what is left of it.
struct Two {
    one: Option<Guard>,
    two: Option<Guard>,
}
impl Default for Two {
    fn default() -> Two {
        Two { one: None, two: Some(lock()) }
    }
}
pub fn entry(a: bool) {
    let base = Two { one: Some(lock()), two: None };
    let t = Two { two: None, ..base };
    sleep();
    drop(t);
    let t = Two { one: None, ..Default::default() };
    if a {
        sleep();
    }
    drop(t);
}
