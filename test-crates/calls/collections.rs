//! Maps, sets, queues and heaps of `alloc` and `std`: entries, ranges, drains, set operations.

use std::cmp::Reverse;
use std::collections::btree_map::Entry as Ordered;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Key {
    name: String,
    number: u32,
}

#[derive(Default)]
pub struct Cheap(u64);

impl Hasher for Cheap {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = self.0.rotate_left(5) ^ u64::from(*b);
        }
    }
}

pub type CheapMap<V> = HashMap<Key, V, BuildHasherDefault<Cheap>>;

pub fn words(text: &str) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts.retain(|_, n| *n > 1);
    counts
}

pub fn entries(map: &mut HashMap<Key, Vec<u8>>, key: Key) -> usize {
    map.entry(key.clone()).or_default().push(1);
    map.entry(key.clone())
        .and_modify(|v| v.extend_from_slice(&[1, 2]))
        .or_insert_with(Vec::new)
        .push(3);
    match map.entry(key) {
        Entry::Occupied(mut e) => {
            e.get_mut().clear();
            let old = e.insert(vec![9]);
            old.len() + e.remove().len()
        }
        Entry::Vacant(e) => e.insert(Vec::with_capacity(4)).capacity(),
    }
}

pub fn own_hasher(map: &mut CheapMap<f32>, key: &Key) -> Option<f32> {
    let h = map.hasher().hash_one(key);
    let mut d = DefaultHasher::new();
    h.hash(&mut d);
    key.hash(&mut d);
    if d.finish() == h {
        map.remove(key)
    } else {
        map.get_mut(key).map(|v| std::mem::take(v))
    }
}

pub fn ordered(map: &mut BTreeMap<Key, u64>, from: Key) -> u64 {
    let total: u64 = map.range(from.clone()..).map(|(_, v)| *v).sum();
    for (_, v) in map.range_mut(..=&from) {
        *v += 1;
    }
    if let Ordered::Vacant(e) = map.entry(from) {
        e.insert(total);
    }
    let first = map.first_key_value().map(|(k, v)| (k.number, *v));
    while let Some((k, v)) = map.pop_last() {
        if k.name.is_empty() || v == 0 {
            break;
        }
    }
    map.values().copied().max().unwrap_or(first.map_or(0, |f| f.1))
}

pub fn sets(a: &HashSet<u32>, b: &BTreeSet<u32>) -> (BTreeSet<u32>, HashSet<u32>) {
    let both: HashSet<u32> = a.iter().copied().filter(|x| b.contains(x)).collect();
    let more = a.union(&both).cloned().collect::<BTreeSet<_>>();
    let less = &more - b;
    let same = a.is_subset(&both) && b.is_superset(&less) && a.intersection(&both).count() > 0;
    let mut out = &both | a;
    if same {
        out.extend(less.iter());
    }
    out.insert(4);
    (less, out)
}

pub fn queues(items: &[u8]) -> u32 {
    let mut q: VecDeque<u8> = items.iter().copied().collect();
    q.push_front(1);
    q.rotate_left(2);
    q[0] += 1;
    let n = q.drain(..1).map(u32::from).sum::<u32>();
    let mut list: LinkedList<_> = q.into_iter().map(Some).collect();
    list.push_back(None);
    let mut rest = list.split_off(1);
    rest.append(&mut list);
    n + rest.iter_mut().filter_map(|x| x.take()).fold(0, |a, x| a + u32::from(x))
}

pub fn heap(work: Vec<(u32, Key)>) -> Vec<Key> {
    let mut heap: BinaryHeap<Reverse<(u32, Key)>> = work.into_iter().map(Reverse).collect();
    if let Some(mut top) = heap.peek_mut() {
        top.0 .0 += 1;
    }
    let mut out = Vec::new();
    while let Some(Reverse((_, key))) = heap.pop() {
        out.push(key);
    }
    heap.push(Reverse((0, out[0].clone())));
    out.extend(heap.into_sorted_vec().into_iter().map(|Reverse((_, k))| k));
    out
}

pub fn literal() -> u8 {
    let m = HashMap::from([("a", 1u8), ("b", 2)]);
    let o = BTreeMap::from([(1, "x"), (2, "y")]);
    m["a"] + o[&1].len() as u8
}
