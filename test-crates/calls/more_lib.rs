//! Collections, text, time, threads, paths.
use std::collections::{btree_map, hash_map, BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::{Duration, Instant};

static CONFIG: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| HashMap::from([("a", 1), ("b", 2)]));
static NAME: OnceLock<String> = OnceLock::new();
static INIT: Once = Once::new();
static READY: AtomicBool = AtomicBool::new(false);

pub fn maps(s: &str) -> BTreeMap<String, Vec<usize>> {
    let mut m: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, w) in s.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).enumerate() {
        match m.entry(w.to_lowercase()) {
            btree_map::Entry::Vacant(v) => {
                v.insert(vec![i]);
            }
            btree_map::Entry::Occupied(mut o) if o.get().len() < 3 => o.get_mut().push(i),
            btree_map::Entry::Occupied(o) => {
                let (k, v) = o.remove_entry();
                m.insert(k + "*", v);
            }
        }
    }
    let tail = m.split_off("m");
    m.retain(|k, v| k.len() > 1 || !v.is_empty());
    m.extend(tail.into_iter().rev().map(|(k, mut v)| {
        v.dedup();
        (k, v)
    }));
    if let Some(mut e) = m.first_entry() {
        e.get_mut().clear();
    }
    while let Some((k, _)) = m.pop_last() {
        if k.as_str() < "z" {
            break;
        }
    }
    m
}
pub fn counts<'a, S: BuildHasher + Default>(it: impl IntoIterator<Item = &'a str>) -> HashMap<&'a str, u32, S> {
    let mut m = HashMap::with_hasher(S::default());
    for s in it {
        m.entry(s).and_modify(|n| *n += 1).or_insert(1);
    }
    if let hash_map::Entry::Occupied(o) = m.entry("") {
        o.remove();
    }
    m.values_mut().for_each(|n| *n = u32::saturating_mul(*n, 2));
    m
}
pub fn sets(a: &HashSet<u32>, b: &BTreeSet<u32>) -> Vec<u32> {
    let c: BTreeSet<_> = a.iter().copied().collect();
    let mut v: Vec<_> = (&c | b).difference(&(&c & b)).cloned().collect();
    v.sort_unstable_by_key(|x| std::cmp::Reverse(x % 10));
    v.extend_from_slice(&[1, 2]);
    v.rotate_left(1);
    let mut d: VecDeque<_> = v.drain(..v.len() / 2).collect();
    d.push_front(0);
    d.make_contiguous().reverse();
    let l = LinkedList::from_iter(d.range(1..).copied());
    l.into_iter().chain(v.splice(0..0, [7, 8])).collect()
}
pub fn threads(n: usize) -> usize {
    let total = Arc::new((Mutex::new(0usize), Condvar::new()));
    let barrier = Arc::new(Barrier::new(n));
    let (tx, rx): (Sender<usize>, Receiver<_>) = mpsc::channel();
    let hs: Vec<_> = (0..n)
        .map(|i| {
            let (total, barrier, tx) = (total.clone(), Arc::clone(&barrier), tx.clone());
            thread::spawn(move || {
                barrier.wait();
                *total.0.lock().unwrap() += i;
                total.1.notify_all();
                tx.send(i).unwrap();
                READY.store(true, Ordering::Release);
            })
        })
        .collect();
    drop(tx);
    let sum: usize = rx.iter().sum();
    let mut g = total.0.lock().unwrap_or_else(|e| e.into_inner());
    while *g < sum {
        g = total.1.wait(g).unwrap();
    }
    let (g, t) = total.1.wait_timeout(g, Duration::from_millis(5)).unwrap();
    let out = *g + usize::from(t.timed_out());
    drop(g);
    hs.into_iter().for_each(|h| h.join().unwrap());
    let c = AtomicUsize::new(0);
    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| c.fetch_add(1, Ordering::Relaxed));
        }
    });
    out + c.into_inner()
}
pub fn text(s: &str, p: &Path) -> Result<PathBuf, Box<dyn std::error::Error + Send + Sync>> {
    let c = CString::new(s.bytes().rev().collect::<Vec<u8>>())?;
    let k: &CStr = c.as_c_str();
    let t = k.to_str()?.trim_matches(['a', 'b']).replace("x", "y");
    let mut it = t.rsplitn(2, ':');
    let (b, a) = (it.next().unwrap_or(""), it.next());
    let n = u8::from_str_radix(b, 16).or_else(|_| b.parse::<u8>())?;
    let mut o = OsString::from(a.unwrap_or_default());
    o.push("z");
    let ext: Option<&OsStr> = p.extension();
    let mut out = p.join(&o).with_extension(ext.and_then(OsStr::to_str).unwrap_or("txt"));
    if t.char_indices().any(|(i, c)| i % 2 == 0 && c.is_uppercase()) {
        out.push(t.chars().filter_map(|c| c.to_digit(10)).map(|d| d.to_string()).collect::<Vec<_>>().concat());
    }
    if n > 3 && !out.as_os_str().is_empty() {
        return Err(format!("{}", out.display()).into());
    }
    Ok(out)
}
pub fn hashes<T: Hash + ?Sized>(t: &T) -> u64 {
    let s = RandomState::new();
    let mut h = DefaultHasher::new();
    t.hash(&mut h);
    h.finish() ^ s.hash_one(t)
}
pub fn run() -> u64 {
    INIT.call_once(|| {
        NAME.set("n".to_string()).unwrap();
    });
    let start = Instant::now();
    let rw = RwLock::new(CONFIG.get("a").copied().unwrap_or_default());
    *rw.write().unwrap() += 1;
    let r = rw.read().map(|g| *g).unwrap_or(0);
    let m: HashMap<&str, u32> = counts::<RandomState>(["a", "b", "a"]).into_iter().collect();
    let most = m.iter().max_by_key(|(_, n)| **n).map(|(k, _)| *k);
    let d = start.elapsed().checked_sub(Duration::from_secs(1)).unwrap_or(Duration::ZERO);
    hashes(NAME.get_or_init(String::new).as_str()) + u64::from(r) + d.as_millis() as u64 + most.map_or(0, |m| m.len() as u64)
}
