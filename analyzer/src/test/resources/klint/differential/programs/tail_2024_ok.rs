//@ edition: 2024
//! Since 2024 they do not.
struct Sleeps(u8);
impl Drop for Sleeps {
    fn drop(&mut self) {
        sleep();
    }
}
fn tail() -> bool {
    let _s = Sleeps(1);
    lock().ready()
}
pub fn entry(a: bool) {
    tail();
    if let Some(true) = Some(lock().ready()) {
    } else {
        sleep();
    }
}
