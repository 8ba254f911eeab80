//! Conversions and wrappers that carry a guard.
struct Wrapped(Guard);
impl From<Guard> for Wrapped {
    fn from(g: Guard) -> Self {
        Wrapped(g)
    }
}
impl From<Wrapped> for Option<Guard> {
    fn from(w: Wrapped) -> Self {
        Some(w.0)
    }
}
impl AsMut<Guard> for Wrapped {
    fn as_mut(&mut self) -> &mut Guard {
        &mut self.0
    }
}
fn build(a: bool) -> Result<Wrapped, Wrapped> {
    if a { Ok(lock().into()) } else { Err(Wrapped(lock())) }
}
pub fn entry(a: bool) {
    let w: Wrapped = lock().into();
    sleep();
    let o: Option<Guard> = w.into();
    sleep();
    drop(o);
    let r = build(a);
    sleep();
    match r {
        Ok(w) | Err(w) => {
            sleep();
            drop(w);
        }
    }
    let mut w = Wrapped(lock());
    *w.as_mut() = lock();
    sleep();
    let Wrapped(g) = w;
    drop(g);
}
