//! Guards in collections.
use std::collections::{BTreeMap, HashMap, VecDeque};
pub fn entry(a: bool) {
    let mut m = BTreeMap::new();
    m.insert(1u8, lock());
    sleep();
    let g = m.remove(&1);
    if a {
        sleep();
    }
    drop(g);
    drop(m);
    let mut q = VecDeque::new();
    q.push_back(lock());
    let g = q.pop_front();
    sleep();
    drop(g);
    let mut v = vec![Some(lock())];
    let g = v[0].take();
    sleep();
    drop(g);
    let mut v = vec![lock()];
    let g = v.pop().unwrap();
    sleep();
    drop(g);
    let mut h: HashMap<u8, Sleeper> = HashMap::new();
    h.insert(1, Sleeper::new());
    let g = lock();
    h.remove(&1);
    drop(g);
    let mut h: HashMap<u8, Sleeper> = HashMap::new();
    h.insert(1, Sleeper::new());
    let g = lock();
    h.insert(1, Sleeper::new());
    h.clear();
    drop(g);
}
