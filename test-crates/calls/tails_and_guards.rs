//@ edition: 2024
//! Where temporaries end: tails of blocks, scrutinees, conditions, operands of short circuits, arguments and initialisers.

use std::cell::RefCell;
use std::sync::{Mutex, MutexGuard, RwLock};

pub struct Noisy<'a>(&'a RefCell<Vec<u32>>, u32);
impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}
impl<'a> Noisy<'a> {
    fn get(&self) -> u32 {
        self.1
    }
    fn maybe(&self) -> Option<u32> {
        Some(self.1).filter(|n| n % 2 == 0)
    }
    fn next(self) -> Noisy<'a> {
        Noisy(self.0, self.1 + 1)
    }
    fn pair(self) -> (Noisy<'a>, Noisy<'a>) {
        let n = Noisy(self.0, self.1 * 2);
        (self, n)
    }
}
fn make(log: &RefCell<Vec<u32>>, n: u32) -> Noisy<'_> {
    Noisy(log, n)
}
fn give<'a>(log: &'a RefCell<Vec<u32>>, n: u32) -> Result<Noisy<'a>, Noisy<'a>> {
    if n > 3 { Ok(Noisy(log, n)) } else { Err(Noisy(log, n)) }
}
pub fn tail(log: &RefCell<Vec<u32>>) -> u32 {
    let a = make(log, 1);
    make(log, a.get() + 1).get()
}
pub fn tail_of_block(log: &RefCell<Vec<u32>>) -> u32 {
    let n = {
        let _b = make(log, 1);
        make(log, 2).get() + make(log, 3).get()
    };
    n + make(log, 4).get()
}
pub fn scrutinee(log: &RefCell<Vec<u32>>) -> u32 {
    if let Some(n) = make(log, 1).maybe() {
        n
    } else if let Some(n) = make(log, 2).maybe() {
        n + make(log, 3).get()
    } else {
        make(log, 4).get()
    }
}
pub fn matched(log: &RefCell<Vec<u32>>) -> u32 {
    match make(log, 1).maybe() {
        Some(n) if make(log, n).get() == 2 => make(log, 5).get(),
        Some(n) => n,
        None => 0,
    }
}
pub fn condition(log: &RefCell<Vec<u32>>) {
    while make(log, 1).get() == 1 && make(log, 2).get() == 2 || make(log, 3).maybe().is_some() {
        let Some(n) = make(log, 4).maybe() else { break };
        if n > make(log, 5).get() {
            continue;
        }
    }
}
pub fn chained(log: &RefCell<Vec<u32>>) -> u32 {
    make(log, 1).next().next().get() + { make(log, 4) }.get()
}
pub fn halves(log: &RefCell<Vec<u32>>) -> Noisy<'_> {
    let (a, _) = make(log, 1).pair();
    let (_, b) = make(log, 2).pair();
    let c = make(log, 3).pair().0;
    let _ = make(log, 4).pair();
    let _unused = (make(log, 5), a).1;
    if c.get() > 2 { b } else { c }
}
pub fn extended(log: &RefCell<Vec<u32>>) -> u32 {
    let a = &make(log, 1);
    let b = [&make(log, 2), &make(log, 3).next()];
    let c = (&make(log, 4), make(log, 5).get());
    let d = Some(&make(log, 6)).map_or(0, |n| n.get());
    let e = &make(log, 7).pair().1;
    let ref f = make(log, 8);
    let g = if a.get() > 1 { &make(log, 9) } else { &make(log, 10) };
    a.get() + b[0].get() + c.0.get() + c.1 + d + e.get() + f.get() + g.get()
}
pub fn question(log: &RefCell<Vec<u32>>) -> Result<u32, Noisy<'_>> {
    let a = give(log, 4)?;
    let b = give(log, a.get())?.next().next();
    let n = give(log, b.get())?.get() + give(log, 1)?.get();
    Ok(n + give(log, n)?.get())
}
pub fn lazily(log: &RefCell<Vec<u32>>, c: bool) -> bool {
    let a = c && make(log, 1).get() == 1;
    let b = a || { let x = make(log, 2); x.get() == 2 };
    let d = if c && let Some(n) = make(log, 3).maybe() && n == make(log, 3).get() { make(log, 4).get() == n } else { !b };
    a & b ^ d
}
pub fn arguments(log: &RefCell<Vec<u32>>) -> u32 {
    fn all<'a>(a: Noisy<'a>, b: &Noisy<'a>, _: Noisy<'a>, (c, _): (Noisy<'a>, Noisy<'a>)) -> u32 {
        a.get() + b.get() + c.get()
    }
    all(make(log, 1), &make(log, 2), make(log, 3), make(log, 4).pair())
}
pub fn breaks(log: &RefCell<Vec<u32>>) -> u32 {
    let n = 'a: {
        let x = make(log, 1);
        if x.get() > 1 {
            break 'a make(log, 2).get();
        }
        let y = x.next();
        match give(log, y.get()) {
            Ok(z) => z.get(),
            Err(_) => break 'a y.get(),
        }
    };
    loop {
        let g = make(log, n);
        break g.get() + loop {
            break make(log, 3).get();
        };
    }
}
pub struct Shared {
    list: Mutex<Vec<u32>>,
    map: RwLock<Vec<(u32, String)>>,
}
impl Shared {
    fn lock(&self) -> MutexGuard<'_, Vec<u32>> {
        self.list.lock().unwrap_or_else(|e| e.into_inner())
    }
    pub fn pop(&self) -> Option<u32> {
        let n = self.lock().pop();
        n.or_else(|| self.lock().first().copied())
    }
    pub fn drain(&self) -> u32 {
        let mut sum = 0;
        while let Some(n) = self.lock().pop() {
            sum += n;
        }
        for n in self.lock().drain(..) {
            sum += n;
        }
        for n in self.lock().iter().rev().take_while(|&&n| n > 1) {
            sum += n;
        }
        sum
    }
    pub fn name(&self, at: u32) -> String {
        self.map
            .read()
            .unwrap()
            .iter()
            .find(|(n, _)| *n == at)
            .map(|(_, s)| s.clone())
            .unwrap_or_else(|| self.map.write().unwrap().swap_remove(0).1)
    }
    pub fn both(&self) -> usize {
        let (Ok(a), Ok(mut b)) = (self.list.lock(), self.map.write()) else {
            return 0;
        };
        b.extend(a.iter().map(|&n| (n, n.to_string())));
        drop(a);
        b.len()
    }
}
