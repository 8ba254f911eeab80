//@ edition: 2024
//! One violation each, by as many ways as there are for a sleep to get under a section unseen.
#![allow(unused)]
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::ops::*;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
pub fn rest() {}
#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}
#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
pub fn leave() {}

pub struct Ops { pub go: fn(u32) -> u32, pub end: Option<fn()> }
fn slow_go(n: u32) -> u32 { rest(); n }
fn quick_go(n: u32) -> u32 { n }
static OPS: Ops = Ops { go: slow_go, end: None };
pub fn static_ops_bad() { enter(); (OPS.go)(1); leave(); } //~ ERROR[sleep-in-atomic]

pub trait Table { const GO: fn(u32) -> u32; }
pub struct SlowT; impl Table for SlowT { const GO: fn(u32) -> u32 = slow_go; }
fn by_table<T: Table>(n: u32) -> u32 { T::GO(n) }
pub fn assoc_const_bad() { enter(); by_table::<SlowT>(1); leave(); } //~ ERROR[sleep-in-atomic]

pub trait Base { fn base(&self); }
pub trait Derived: Base { fn derived(&self); }
pub struct Up; impl Base for Up { fn base(&self) { rest(); } } impl Derived for Up { fn derived(&self) {} }
pub fn upcast_bad() { let d: Box<dyn Derived> = Box::new(Up); let b: Box<dyn Base> = d; enter(); b.base(); leave(); } //~ ERROR[sleep-in-atomic]

pub struct Noisy; impl Drop for Noisy { fn drop(&mut self) { rest(); } }
pub struct Wrap<T>(T); pub struct Two<A, B> { a: A, b: B }
pub fn nested_drop_bad(x: Wrap<Two<u8, Option<Wrap<Noisy>>>>) { enter(); drop(x); leave(); } //~ ERROR[sleep-in-atomic]

pub fn closure_of_closure_bad() { let mk = |k: u32| move || { if k > 1 { rest() } }; let f = mk(3); enter(); f(); leave(); } //~ ERROR[sleep-in-atomic]

pub struct Runner<F> { f: F }
impl<F: Fn(u32) -> u32> Runner<F> { fn run(&self) -> u32 { (self.f)(1) } }
pub fn callback_bad() { let r = Runner { f: |n| { rest(); n } }; enter(); r.run(); leave(); } //~ ERROR[sleep-in-atomic]

pub struct E1; pub struct E2;
impl From<E1> for E2 { fn from(_: E1) -> E2 { rest(); E2 } }
fn fails() -> Result<(), E1> { Err(E1) }
pub fn question_bad() -> Result<(), E2> { enter(); let r = (|| -> Result<(), E2> { fails()?; Ok(()) })(); leave(); r } //~ ERROR[sleep-in-atomic]

#[derive(Clone, Copy)] pub struct Num(u32);
impl Add for Num { type Output = Num; fn add(self, o: Num) -> Num { rest(); Num(self.0 + o.0) } }
pub fn add_bad(a: Num, b: Num) -> Num { enter(); let c = a + b; leave(); c } //~ ERROR[sleep-in-atomic]
impl AddAssign<u32> for Num { fn add_assign(&mut self, o: u32) { rest(); self.0 += o; } }
pub fn add_assign_bad(mut a: Num) -> u32 { enter(); a += 3; leave(); a.0 } //~ ERROR[sleep-in-atomic]
pub struct Smart(String); impl Deref for Smart { type Target = String; fn deref(&self) -> &String { rest(); &self.0 } }
pub fn deref_bad(s: &Smart) -> usize { enter(); let n = s.len(); leave(); n } //~ ERROR[sleep-in-atomic]
pub struct Arr([u32; 4]); impl Index<usize> for Arr { type Output = u32; fn index(&self, i: usize) -> &u32 { rest(); &self.0[i] } }
pub fn index_bad(a: &Arr) -> u32 { enter(); let n = a[2]; leave(); n } //~ ERROR[sleep-in-atomic]
pub struct It(u32); impl Iterator for It { type Item = u32; fn next(&mut self) -> Option<u32> { rest(); None } }
pub fn iter_bad() -> u32 { enter(); let n = It(3).map(|x| x + 1).filter(|x| *x > 1).sum(); leave(); n } //~ ERROR[sleep-in-atomic]
pub fn for_bad() { enter(); for x in It(3) { let _ = x; } leave(); } //~ ERROR[sleep-in-atomic]
pub struct Show; impl fmt::Display for Show { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { rest(); Ok(()) } }
pub fn display_bad(s: &Show) -> String { enter(); let x = format!("{}", s); leave(); x } //~ ERROR[sleep-in-atomic]
pub fn to_string_bad(s: &Show) -> String { enter(); let x = s.to_string(); leave(); x } //~ ERROR[sleep-in-atomic]
pub fn assign_bad(mut slot: Option<Noisy>) -> Option<Noisy> { let mut s = Some(Noisy); enter(); s = None; leave(); s } //~ ERROR[sleep-in-atomic]
pub fn label_bad(n: u32) -> u32 { let r = 'a: { if n > 3 { enter(); break 'a 1; } enter(); 2 }; rest(); leave(); r } //~ ERROR[sleep-in-atomic]
pub fn let_else_bad(o: Option<u32>) -> u32 { enter(); let Some(x) = o else { rest(); leave(); return 0 }; leave(); x } //~ ERROR[sleep-in-atomic]
fn slow_test(n: u32) -> bool { rest(); n > 3 }
pub fn match_guard_bad(n: u32) -> u32 { enter(); let r = match n { x if slow_test(x) => 1, _ => 2 }; leave(); r } //~ ERROR[sleep-in-atomic]
pub struct Cmp(u32); impl PartialEq for Cmp { fn eq(&self, o: &Cmp) -> bool { rest(); self.0 == o.0 } }
#[derive(PartialEq)] pub struct Pair { a: u32, c: Cmp }
pub fn derived_eq_bad(a: &Pair, b: &Pair) -> bool { enter(); let r = a == b; leave(); r } //~ ERROR[sleep-in-atomic]
pub struct Cl; impl Clone for Cl { fn clone(&self) -> Cl { rest(); Cl } }
#[derive(Clone)] pub struct HasCl { x: Option<Cl> }
pub fn derived_clone_bad(a: &HasCl) -> HasCl { enter(); let r = a.clone(); leave(); r } //~ ERROR[sleep-in-atomic]
pub struct Df; impl Default for Df { fn default() -> Df { rest(); Df } }
#[derive(Default)] pub struct HasDf { d: Df, n: u32 }
pub fn derived_default_bad() -> HasDf { enter(); let r = HasDf::default(); leave(); r } //~ ERROR[sleep-in-atomic]
pub struct Hs; impl std::hash::Hash for Hs { fn hash<H: std::hash::Hasher>(&self, h: &mut H) { rest(); } }
#[derive(Hash)] pub struct HasHs(u32, Hs);
pub fn derived_hash_bad<H: std::hash::Hasher>(a: &HasHs, h: &mut H) { use std::hash::Hash; enter(); a.hash(h); leave(); } //~ ERROR[sleep-in-atomic]
pub struct Or(u32);
impl PartialEq for Or { fn eq(&self, o: &Or) -> bool { self.0 == o.0 } } impl Eq for Or {}
impl PartialOrd for Or { fn partial_cmp(&self, o: &Or) -> Option<std::cmp::Ordering> { Some(self.cmp(o)) } }
impl Ord for Or { fn cmp(&self, o: &Or) -> std::cmp::Ordering { rest(); self.0.cmp(&o.0) } }
pub fn sort_bad(v: &mut Vec<Or>) { enter(); v.sort(); leave(); } //~ ERROR[sleep-in-atomic]
pub fn array_map_bad(a: [u32; 3]) -> [u32; 3] { enter(); let b = a.map(|x| { rest(); x }); leave(); b } //~ ERROR[sleep-in-atomic]
pub fn vec_of_dyn_bad() { let mut v: Vec<Box<dyn FnMut()>> = Vec::new(); v.push(Box::new(|| rest())); enter(); for f in v.iter_mut() { f() } leave(); } //~ ERROR[sleep-in-atomic]
pub fn pointer_array_bad(i: usize) { let t: [fn(u32) -> u32; 2] = [quick_go, slow_go]; enter(); t[i](1); leave(); } //~ ERROR[sleep-in-atomic]
pub struct Fut; impl Future for Fut { type Output = (); fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { rest(); Poll::Ready(()) } }
pub fn poll_bad(mut f: Fut, cx: &mut Context<'_>) { enter(); let _ = Pin::new(&mut f).poll(cx); leave(); } //~ ERROR[sleep-in-atomic]
pub struct G; impl G { fn new() -> G { enter(); G } } impl Drop for G { fn drop(&mut self) { leave(); } }
pub async fn await_bad() { let g = G::new(); Fut.await; drop(g); } //~ ERROR[sleep-in-atomic]
impl G { fn val(&self) -> u32 { 1 } }
pub fn scrutinee_bad() { match G::new().val() { 1 => rest(), _ => {} } } //~ ERROR[sleep-in-atomic]
pub fn extend_bad(v: &mut Vec<u32>) { enter(); v.extend(It(2)); leave(); } //~ ERROR[sleep-in-atomic]
pub fn rc_bad() { let r = Rc::new(Noisy); enter(); drop(r); leave(); } //~ ERROR[sleep-in-atomic]
pub fn entry_bad(m: &mut HashMap<u32, u32>) { enter(); m.entry(1).or_insert_with(|| { rest(); 1 }); leave(); } //~ ERROR[sleep-in-atomic]
pub struct In(u32); impl From<In> for u64 { fn from(i: In) -> u64 { rest(); 1 } }
pub fn into_bad(i: In) -> u64 { enter(); let n: u64 = i.into(); leave(); n } //~ ERROR[sleep-in-atomic]
pub fn unwrap_or_default_bad(o: Option<Df>) { enter(); let d = o.unwrap_or_default(); leave(); } //~ ERROR[sleep-in-atomic]
pub struct Coll; impl FromIterator<u32> for Coll { fn from_iter<I: IntoIterator<Item = u32>>(i: I) -> Coll { rest(); Coll } }
pub fn collect_bad(v: &[u32]) { enter(); let c: Coll = v.iter().copied().collect(); leave(); } //~ ERROR[sleep-in-atomic]
pub trait Ext { fn ext(&self) -> u32 { rest(); 1 } } impl<T: Copy> Ext for T {}
pub fn blanket_bad(n: u8) { enter(); n.ext(); leave(); } //~ ERROR[sleep-in-atomic]
pub struct Ar; impl AsRef<str> for Ar { fn as_ref(&self) -> &str { rest(); "" } }
fn takes(a: impl AsRef<str>) -> usize { a.as_ref().len() }
pub fn as_ref_bad() { enter(); takes(Ar); leave(); } //~ ERROR[sleep-in-atomic]
#[derive(Default)] pub struct Upd { a: u32, n: Option<Rc<NoisyD>> }
pub struct NoisyD; impl Drop for NoisyD { fn drop(&mut self) { rest(); } }
pub fn struct_update_bad() { let old = Upd { a: 1, n: Some(Rc::new(NoisyD)) }; enter(); let u = Upd { n: None, ..old }; drop(old.n); leave(); } //~ ERROR[sleep-in-atomic]
pub trait Make { fn make() -> u32; } pub struct Mk; impl Make for Mk { fn make() -> u32 { rest(); 1 } }
fn as_pointer<T: Make>() -> fn() -> u32 { T::make }
pub fn pointer_of_instance_bad() { let f = as_pointer::<Mk>(); enter(); f(); leave(); } //~ ERROR[sleep-in-atomic]
pub fn fold_bad(v: &[u32]) -> u32 { enter(); let n = v.iter().fold(0, |a, x| { rest(); a + x }); leave(); n } //~ ERROR[sleep-in-atomic]
pub fn let_chain_bad(o: Option<u32>) { enter(); if let Some(x) = o && slow_test(x) { let _ = x; } leave(); } //~ ERROR[sleep-in-atomic]
pub fn while_let_bad(mut it: It) { enter(); while let Some(_) = it.next() {} leave(); } //~ ERROR[sleep-in-atomic]
pub fn closure_drop_bad(n: Noisy) { let f = move || { let _ = &n; }; enter(); drop(f); leave(); } //~ ERROR[sleep-in-atomic]
pub fn replace_bad(s: &mut Noisy) { let new = Noisy; enter(); std::mem::replace(s, new); leave(); } //~ ERROR[sleep-in-atomic]
