//! Functions inside of functions, and constant ones.
const fn limit(x: u8) -> u8 {
    x + 1
}
const DEPTH: u8 = limit(1);
pub fn entry(a: bool) {
    fn inner(g: &Guard) {
        fn innermost() {
            sleep();
        }
        if g.ready() {
            innermost();
        }
    }
    const BOTH: bool = DEPTH == 2;
    let g = lock();
    inner(&g);
    if BOTH {
        sleep();
    }
    drop(g);
    struct Local(Guard);
    impl Local {
        fn new() -> Self {
            Local(lock())
        }
    }
    let l = Local::new();
    if a {
        sleep();
    }
    drop(l);
}
