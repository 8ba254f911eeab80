//! What a function did to the count, by the shape of its result.

extern "C" {
    fn spin_lock(lock: *mut u8);
    fn spin_unlock(lock: *mut u8);
    fn spin_trylock(lock: *mut u8) -> i32;
}

pub struct Lock {
    raw: *mut u8,
}

pub struct Guard<'a> {
    lock: &'a Lock,
}

impl Lock {
    pub fn lock(&self) -> Guard<'_> {
        unsafe { spin_lock(self.raw) };
        Guard { lock: self }
    }

    pub fn try_lock(&self) -> Option<Guard<'_>> {
        if unsafe { spin_trylock(self.raw) } != 0 {
            Some(Guard { lock: self })
        } else {
            None
        }
    }

    fn is_free(&self) -> bool {
        unsafe { spin_trylock(self.raw) != 0 }
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unsafe { spin_unlock(self.lock.raw) }
    }
}

pub fn taken_and_left(slot: &mut Option<Guard<'_>>) {
    drop(slot.take());
}

pub fn held_if<'a>(l: &'a Lock, wanted: bool) -> Option<Guard<'a>> {
    if wanted {
        return Some(l.lock());
    }
    None
}

pub fn as_result(l: &Lock) -> Result<Guard<'_>, i32> {
    l.try_lock().ok_or(-16)
}

pub fn balanced(l: &Lock) -> bool {
    let g = l.try_lock();
    g.is_some()
}

pub fn by_a_boolean(l: &Lock) -> bool {
    l.is_free()
}
