//! Matches with guards, bindings and alternatives.
enum State {
    Held(Guard),
    Both { one: Guard, two: Option<Guard> },
    Free,
}
fn state(a: bool) -> State {
    if a { State::Held(lock()) } else { State::Both { one: lock(), two: None } }
}
pub fn entry(a: bool, b: bool) {
    match state(a) {
        State::Held(g) if g.ready() => {
            drop(g);
            sleep();
        }
        State::Held(_) => sleep(),
        State::Both { one, .. } => {
            drop(one);
            sleep();
        }
        State::Free => sleep(),
    }
    match state(b) {
        State::Held(g) | State::Both { one: g, two: None } => {
            sleep();
            drop(g);
        }
        s @ State::Both { .. } => {
            sleep();
            drop(s);
        }
        _ => {}
    }
    match &mut state(a) {
        State::Both { two, .. } => {
            *two = Some(lock());
            sleep();
        }
        State::Held(g) => peek(g).then(|| sleep()).unwrap_or(()),
        State::Free => {}
    }
    let x @ (true | false) = a;
    let n = match (try_lock(a), try_lock(b)) {
        (Some(g), None) => Some(g),
        (None, h) => h,
        (Some(g), Some(_)) => Some(g),
    };
    sleep();
    drop(n);
}
