//! Guards through the combinators of options and results.
pub fn entry(a: bool, b: bool) {
    let g = try_lock(a).or_else(|| Some(lock()));
    sleep();
    drop(g);
    let g = lock_or(a).ok().xor(None);
    if b {
        sleep();
    }
    drop(g);
    let g = try_lock(true).zip(Some(1u8)).map(|(g, _)| g);
    sleep();
    drop(g);
    let r = try_lock(b).ok_or(Fault::Gone).and_then(|g| if a { Ok(g) } else { Err(Fault::Busy) });
    sleep();
    drop(r);
    let o = Some(try_lock(a)).flatten().filter(|g| g.ready());
    sleep();
    drop(o);
    let t: Result<Option<Guard>, Fault> = try_lock(a).map(Ok).transpose();
    sleep();
    drop(t);
    let mut o = None;
    let g = o.get_or_insert_with(lock);
    sleep();
    peek(g);
    drop(o);
    let m = Some(true).map_or(None, |x| try_lock(x));
    sleep();
    drop(m);
    let e = lock_or(a).map_err(|_| Sleeper::new());
    let g = lock();
    drop(e);
    drop(g);
}
