//@ uses: locked_by, spinlock, arc, kvec, might_sleep, error
//! What is behind an owner may be written while the owner itself stays what it was: a clone found under the lock is still one after its object was counted, linked or marked.
use kernel::prelude::*;

pub struct Node {
    id: u32,
    counts: LockedBy<Counts, Table>,
    dead: SpinLock<bool>,
}

impl Drop for Node {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Counts {
    strong: u32,
    pushed: bool,
}

pub struct Table {
    nodes: KVec<Arc<Node>>,
    slot: Option<Arc<Node>>,
}

pub struct TooEarly;

pub struct NodeRef {
    node: Arc<Node>,
    strong: u32,
}

impl NodeRef {
    fn new(node: Arc<Node>, strong: u32) -> NodeRef {
        NodeRef { node, strong }
    }
}

impl Node {
    fn count(&self, strong: bool, table: &mut Table) -> Result<bool, TooEarly> {
        let counts = self.counts.access_mut(table);
        counts.strong += 1;
        if counts.pushed {
            return Ok(false);
        }
        if strong {
            counts.strong -= 1;
            return Err(TooEarly);
        }
        counts.pushed = true;
        Ok(true)
    }

    fn set_dead(self: Arc<Self>) {
        let first = {
            let mut dead = self.dead.lock();
            let before = *dead;
            *dead = true;
            !before
        };
        if first {
            drop(self);
        }
    }
}

impl Table {
    fn existing(&self, id: u32) -> Result<Option<Arc<Node>>> {
        match self.nodes.first() {
            None => Ok(None),
            Some(node) => {
                if node.id == id {
                    Ok(Some(node.clone()))
                } else {
                    Err(EINVAL)
                }
            }
        }
    }

    fn taken(&mut self) -> Result<Option<Arc<Node>>> {
        match self.slot.take() {
            None => Ok(None),
            Some(node) => Ok(Some(node)),
        }
    }

    /// Gives the node back inside of the reference, or drops it.
    fn counted(&mut self, node: Arc<Node>, strong: bool) -> Result<NodeRef, TooEarly> {
        let pushed = node.count(strong, self)?;
        Ok(NodeRef::new(node, pushed as u32))
    }
}

pub fn found_and_counted_ok(q: &SpinLock<Table>, id: u32, strong: bool) -> Result<Result<NodeRef, TooEarly>> {
    let mut table = q.lock();
    if let Some(node) = table.existing(id)? {
        return Ok(table.counted(node, strong));
    }
    Err(EINVAL)
}

pub fn found_counted_and_dropped_ok(q: &SpinLock<Table>, id: u32) -> Result {
    let mut table = q.lock();
    if let Some(node) = table.existing(id)? {
        if let Ok(reference) = table.counted(node, true) {
            drop(reference);
        }
    }
    Ok(())
}

pub fn taken_and_counted_note(q: &SpinLock<Table>) -> Result<Result<NodeRef, TooEarly>> {
    let mut table = q.lock();
    if let Some(node) = table.taken()? {
        return Ok(table.counted(node, true)); //~ NOTE[sleep-in-atomic]
    }
    Err(EINVAL)
}

/// Weak ones are never too early: only what is given back dies.
pub fn made_and_counted_bad(q: &SpinLock<Table>, node: Node) -> Result<u32> {
    let node = Arc::new(node, GFP_KERNEL)?;
    let mut table = q.lock();
    match table.counted(node, false) {
        Ok(reference) => {
            let strong = reference.strong;
            drop(reference); //~ ERROR[sleep-in-atomic]
            Ok(strong)
        }
        Err(TooEarly) => Err(EAGAIN),
    }
}

pub fn clone_kept_and_marked_ok(q: &SpinLock<Table>, slot: &mut Option<Arc<Node>>, node: Node) -> Result {
    let node = Arc::new(node, GFP_KERNEL)?;
    *slot = None;
    let table = q.lock();
    *slot = Some(node.clone());
    node.set_dead();
    drop(table);
    Ok(())
}

pub fn only_one_and_marked_bad(q: &SpinLock<Table>, node: Node) -> Result {
    let node = Arc::new(node, GFP_KERNEL)?;
    let table = q.lock();
    node.set_dead(); //~ ERROR[sleep-in-atomic]
    drop(table);
    Ok(())
}
