//! What an arm took is gone, and `_` leaves it to the end of the match.
enum State {
    Held(Guard),
    Free,
}
pub fn entry(a: bool, b: bool) {
    let s = if a { State::Held(lock()) } else { State::Free };
    match s {
        State::Held(g) => drop(g),
        State::Free => sleep(),
    }
    sleep();
    let n = match (try_lock(a), try_lock(b)) {
        (Some(g), None) => Some(g),
        (None, h) => h,
        (Some(g), Some(_)) => None,
    };
    drop(n);
    sleep();
    match lock_or(a) {
        Ok(_) => {}
        Err(Fault::Busy) => sleep(),
        Err(_) => sleep(),
    }
}
