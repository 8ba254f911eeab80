//! Written through references, pointers and parts of parameters.
struct State {
    held: Option<Guard>,
    busy: bool,
}
fn mark(s: &mut State) {
    s.busy = true;
}
fn mark_raw(s: *mut State) {
    unsafe { (*s).busy = true };
}
fn mark_part(b: &mut bool) {
    *b = true;
}
fn through(b: &mut &mut bool) {
    **b = true;
}
struct Has<'a> {
    flag: &'a mut bool,
}
impl Has<'_> {
    fn set(&mut self) {
        *self.flag = true;
    }
}
fn mark_all(bs: &mut [bool]) {
    for b in bs {
        *b = true;
    }
}
pub fn entry(a: bool) {
    let mut s = State { held: None, busy: false };
    mark(&mut s);
    if s.busy {
        let _g = lock();
        sleep();
    }
    s.busy = false;
    mark_raw(&mut s);
    if s.busy {
        let _g = lock();
        sleep();
    }
    s.busy = false;
    mark_part(&mut s.busy);
    if s.busy {
        let _g = lock();
        sleep();
    }
    let mut flag = false;
    through(&mut &mut flag);
    if flag {
        let _g = lock();
        sleep();
    }
    let mut flag = false;
    let mut h = Has { flag: &mut flag };
    h.set();
    if flag {
        let _g = lock();
        sleep();
    }
    let mut flags = [false, false];
    mark_all(&mut flags);
    if flags[1] {
        let _g = lock();
        sleep();
    }
    let mut flag = false;
    let p = &raw mut flag;
    unsafe { p.write(true) };
    if flag {
        let _g = lock();
        sleep();
    }
    let mut flag = false;
    let p = &mut flag as *mut bool as usize as *mut bool;
    unsafe { *p = true };
    if flag {
        let _g = lock();
        sleep();
    }
    let mut flag = false;
    let mut set = || flag = true;
    set();
    if flag {
        let _g = lock();
        sleep();
    }
    let cell = std::cell::Cell::new(false);
    let c = &cell;
    let f = move || c.set(true);
    f();
    if cell.get() {
        let _g = lock();
        sleep();
    }
}
