//! Slices and vectors: sorting, chunks, searching, splitting, draining, comparing, conversions.

use std::cmp::{Ordering, Reverse};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    key: u32,
    tag: String,
}
pub fn sorting(v: &mut Vec<Item>) -> Option<&Item> {
    v.sort_by(|a, b| b.key.cmp(&a.key).then_with(|| a.tag.cmp(&b.tag)));
    v.sort_by_key(|i| Reverse(i.key));
    v.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal));
    v.dedup();
    v.retain(|i| !i.tag.is_empty());
    v.iter().max_by(|a, b| a.tag.len().cmp(&b.tag.len()))
}
pub fn parts(b: &mut [u8]) -> u32 {
    let (head, tail) = b.split_at_mut(2);
    head.copy_from_slice(&tail[..2]);
    tail.fill(1);
    if let Some((first, rest)) = b.split_first_mut() {
        *first = rest.len() as u8;
        rest.reverse();
    }
    if let [a, .., z] = b {
        std::mem::swap(a, z);
    }
    for c in b.chunks_exact_mut(2) {
        c.rotate_left(1);
    }
    let n = b.chunks_exact(4).map(|c| u32::from_le_bytes(c.try_into().unwrap())).sum::<u32>();
    let m = b.rchunks(3).flat_map(|c| c.iter()).filter(|x| **x > 1).count() as u32;
    let s = b.split(|x| *x == 0).map(<[u8]>::len).max().unwrap_or(0) as u32;
    let p = b.partition_point(|x| *x < 4) as u32 + b.binary_search_by_key(&3, |x| *x).unwrap_or_else(|i| i) as u32;
    let c = b.contains(&7) as u32 + b.starts_with(&[1, 2]) as u32 + b.concat_len();
    n + m + s + p + c
}
trait ConcatLen {
    fn concat_len(&self) -> u32;
}
impl ConcatLen for [u8] {
    fn concat_len(&self) -> u32 {
        [self, &self[1..]].concat().len() as u32
    }
}
pub fn vectors(mut v: Vec<String>) -> usize {
    let d: Vec<String> = v.drain(1..).rev().collect();
    v.extend_from_slice(&d);
    v.insert(0, "a".into());
    v.splice(..1, ["x".to_string(), "y".to_string()]).for_each(drop);
    let w = v.split_off(1);
    v.append(&mut w.clone());
    let r = v.swap_remove(0);
    let refs: Vec<&str> = v.iter().map(String::as_str).collect();
    let b: Box<[String]> = w.into_boxed_slice();
    let back = b.into_vec();
    let arr: [u8; 3] = vec![1, 2, 3].try_into().unwrap_or([0; 3]);
    let it = back.iter().map(|s| s.len()).zip(arr).unzip::<usize, u8, Vec<_>, Vec<_>>();
    refs.join("").len() + r.len() + it.0.len() + it.1.iter().map(|x| *x as usize).sum::<usize>() + v.capacity()
}
pub fn compare(a: &[u32], b: &Vec<u32>, c: [u32; 2]) -> bool {
    a == b.as_slice() && a == *b && *b == c && a.iter().eq(b) && a.cmp(b) == Ordering::Less && c < [1, 2]
        && a.iter().lt(b.iter()) && b.as_slice().iter().rev().is_sorted() && a.to_vec() == *b && &c == &[1, 2]
}
pub fn indexes(v: &[Vec<u8>], m: &mut [[i32; 3]; 2]) -> i32 {
    m[1][2] += m[0][1..].iter().sum::<i32>();
    m[0] = m[1];
    let row = &mut m[..1][0];
    row[0] -= 1;
    let x = v.get(1).and_then(|r| r.get(2..)).map_or(0, |s| s.len());
    let y = v.first().map(|r| &r[..]).unwrap_or_default().len();
    unsafe { *m.get_unchecked(0).get_unchecked(1) + (x + y) as i32 }
}
