//! Moves, `mem` and `ptr` functions, unions, `ManuallyDrop`, `Option` and `Result` in full.

use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::ptr::{self, NonNull};

#[repr(C)]
pub union U {
    a: u32,
    b: ManuallyDrop<String>,
}
pub struct Node {
    next: Option<NonNull<Node>>,
    value: MaybeUninit<String>,
}
pub struct List {
    head: Option<NonNull<Node>>,
    len: usize,
}
impl List {
    pub fn push(&mut self, s: String) {
        let node = Box::new(Node {
            next: self.head.take(),
            value: MaybeUninit::new(s),
        });
        self.head = NonNull::new(Box::into_raw(node));
        self.len += 1;
    }
    pub fn pop(&mut self) -> Option<String> {
        let node = unsafe { Box::from_raw(self.head?.as_ptr()) };
        self.head = node.next;
        self.len = self.len.checked_sub(1)?;
        Some(unsafe { node.value.assume_init_read() })
    }
    pub fn iter(&self) -> impl Iterator<Item = &str> + '_ {
        let mut at = self.head;
        std::iter::from_fn(move || {
            let node = unsafe { at?.as_ref() };
            at = node.next;
            Some(unsafe { node.value.assume_init_ref() }.as_str())
        })
    }
}
impl Drop for List {
    fn drop(&mut self) {
        while let Some(s) = self.pop() {
            mem::drop(s);
        }
    }
}
pub fn unions(mut u: U) -> usize {
    unsafe {
        u.b = ManuallyDrop::new("x".to_string());
        let n = u.b.len();
        ManuallyDrop::drop(&mut u.b);
        u.a = 3;
        n + u.a as usize
    }
}
pub fn memory(a: &mut Vec<u8>, b: &mut Vec<u8>) -> usize {
    mem::swap(a, b);
    let old = mem::take(a);
    let older = mem::replace(b, vec![0; 3]);
    let n = mem::size_of_val(a) + mem::size_of::<U>() + mem::align_of::<Node>();
    let t: [u8; 4] = unsafe { mem::transmute(7u32) };
    let z: u64 = unsafe { mem::zeroed() };
    mem::forget(old);
    unsafe {
        let p = a.as_mut_ptr();
        ptr::copy_nonoverlapping(t.as_ptr(), p, 2);
        ptr::swap(p, p.add(1));
        ptr::write_bytes(p, 0, 1);
        a.set_len(2);
        ptr::drop_in_place(ptr::slice_from_raw_parts_mut(p, 2));
    }
    n + z as usize + older.len() + needs::<String>() as usize
}
const fn needs<T>() -> bool {
    mem::needs_drop::<T>()
}
pub fn options(mut o: Option<String>, r: Result<u32, String>) -> Result<usize, String> {
    let len = o.as_deref().map(str::len).unwrap_or(0);
    let x = o.get_or_insert_with(|| "a".into()).len();
    let t = o.take().filter(|s| s.len() > 1).or_else(|| Some("bb".to_owned()));
    let z = t.as_ref().zip(Some(3)).and_then(|(s, n)| s.get(..n));
    let y = z.is_none_or(|s| s.is_ascii());
    let e = r.as_ref().err().cloned();
    let v = r.clone().or_else(|e| e.parse::<u32>()).map_err(|e| e.to_string())?;
    let w = r.as_ref().map(|n| n + 1).unwrap_or_else(|e| e.len() as u32);
    let i = r.iter().chain(Ok::<u32, String>(1).iter()).sum::<u32>();
    let q = e.xor(t.clone()).insert_it();
    if let (Ok(a), Some(b)) = (r.and_then(|n| n.checked_mul(2).ok_or("m".to_string())), t.as_deref()) {
        return Ok(a as usize + b.len());
    }
    Ok(len + x + y as usize + (v + w + i) as usize + q.len())
}
trait InsertIt {
    fn insert_it(self) -> String;
}
impl InsertIt for Option<String> {
    fn insert_it(mut self) -> String {
        self.insert("z".to_string()).push('q');
        self.unwrap_or_default()
    }
}
pub fn list() -> usize {
    let mut l = List { head: None, len: 0 };
    l.push("a".into());
    l.push(String::from("bc"));
    let n = l.iter().map(str::len).sum::<usize>();
    n + l.len + l.pop().map_or(0, |s| s.len())
}
