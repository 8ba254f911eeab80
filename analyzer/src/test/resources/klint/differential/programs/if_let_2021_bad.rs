//@ edition: 2021
//! Before 2024 the scrutinee's temporaries live through `else`.
pub fn entry(a: bool) {
    if let Some(true) = Some(lock().ready()) {
        sleep();
    } else {
        sleep();
    }
    match lock().ready() {
        true => sleep(),
        false => {}
    }
    let x = { SPIN.lock().ready() };
    if x && a {
        sleep();
    }
}
