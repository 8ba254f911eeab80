//@ edition: 2021
//! Temporaries of a tail outlive the locals before 2024.
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
    if { lock().ready() } {
        sleep();
    }
}
