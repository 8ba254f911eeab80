//! Associated constants and const parameters that decide.
trait Mode2 {
    const WAIT: bool;
    const N: usize;
}
struct Yes;
struct No;
impl Mode2 for Yes {
    const WAIT: bool = true;
    const N: usize = 1;
}
impl Mode2 for No {
    const WAIT: bool = !Yes::WAIT;
    const N: usize = 0;
}
fn go<M: Mode2>() {
    let _g = lock();
    if M::WAIT {
        sleep();
    }
}
fn by<const B: bool>() {
    let _g = lock();
    if B {
        sleep();
    }
}
fn n<const N: usize>() {
    let g = lock();
    match N {
        0 => drop(g),
        _ => {
            sleep();
            drop(g);
        }
    }
}
pub fn entry(a: bool) {
    go::<Yes>();
    go::<No>();
    by::<true>();
    by::<false>();
    n::<0>();
    n::<2>();
}
