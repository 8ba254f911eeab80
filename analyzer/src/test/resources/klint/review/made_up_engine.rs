// SPDX-License-Identifier: MIT OR Apache-2.0

//! A made-up DMA engine: jobs on a list under a spinlock, buffers in an XArray, an interrupt, a
//! timer, work, and registers that may be gone.

use kernel::{
    device::Core,
    impl_has_hr_timer,
    irq::{self, IrqReturn, ThreadedHandler, ThreadedIrqReturn},
    list::{impl_list_arc_safe, impl_list_item, List, ListArc, ListLinks},
    new_condvar, new_mutex, new_spinlock, of, platform,
    prelude::*,
    revocable::Revocable,
    sync::{aref::ARef, rcu, Arc, ArcBorrow, Completion, CondVar, Mutex, SpinLock},
    time::{
        delay::{fsleep, udelay},
        hrtimer::{ArcHrTimerHandle, HrTimer, HrTimerCallback, HrTimerCallbackContext, HrTimerPointer, HrTimerRestart, RelativeMode},
        Delta, Monotonic,
    },
    workqueue::{self, impl_has_work, new_work, Queue, Work, WorkItem},
    xarray::{AllocKind, XArray},
};

/// A job; when the last reference goes, it waits for the engine.
#[pin_data(PinnedDrop)]
struct Job {
    id: u32,
    #[pin]
    done: Completion,
    #[pin]
    links: ListLinks,
}

impl_list_arc_safe! {
    impl ListArcSafe<0> for Job { untracked; }
}

impl_list_item! {
    impl ListItem<0> for Job { using ListLinks { self.links }; }
}

#[pinned_drop]
impl PinnedDrop for Job {
    fn drop(self: Pin<&mut Self>) {
        self.done.wait_for_completion();
    }
}

struct Regs {
    base: usize,
}

struct State {
    queue: List<Job>,
    current: Option<Arc<Job>>,
    names: KVec<u32>,
    big: VVec<u8>,
    running: bool,
}

#[pin_data]
struct Engine {
    #[pin]
    state: SpinLock<State>,
    #[pin]
    stats: SpinLock<u64>,
    #[pin]
    config: Mutex<u32>,
    #[pin]
    idle: CondVar,
    #[pin]
    buffers: XArray<KBox<u32>>,
    #[pin]
    regs: Revocable<Regs>,
    #[pin]
    timer: HrTimer<Engine>,
    #[pin]
    work: Work<Engine>,
}

impl_has_hr_timer! {
    impl HasHrTimer<Self> for Engine {
        mode: RelativeMode<Monotonic>, field: self.timer
    }
}

impl_has_work! {
    impl HasWork<Self> for Engine { self.work }
}

impl HrTimerCallback for Engine {
    type Pointer<'a> = Arc<Self>;

    fn run(
        this: ArcBorrow<'_, Self>,
        _ctx: HrTimerCallbackContext<'_, Self>,
    ) -> HrTimerRestart {
        *this.stats.lock() += 1;
        *this.config.lock() += 1; //~ ERROR in a timer
        HrTimerRestart::NoRestart
    }
}

impl WorkItem for Engine {
    type Pointer = Arc<Engine>;

    fn run(this: Arc<Engine>) {
        *this.config.lock() += 1;
        fsleep(Delta::from_millis(1));
        let job = this.state.lock().current.take();
        drop(job);
        this.drain();
    }
}

struct Irq {
    engine: Arc<Engine>,
}

impl irq::Handler for Irq {
    fn handle(&self) -> IrqReturn {
        let mut state = self.engine.state.lock();
        if let Some(job) = &state.current {
            job.done.complete_all();
        }
        state.running = false;
        drop(state);
        udelay(Delta::from_micros(2));
        let _ = workqueue::system().enqueue(self.engine.clone());
        fsleep(Delta::from_micros(100)); //~ ERROR in an interrupt
        IrqReturn::Handled
    }
}

struct Threaded {
    engine: Arc<Engine>,
}

impl ThreadedHandler for Threaded {
    fn handle(&self) -> ThreadedIrqReturn {
        *self.engine.stats.lock() += 1;
        if self.engine.regs.try_access().is_none() {
            return ThreadedIrqReturn::None;
        }
        *self.engine.config.lock() = 0; //~ ERROR in the hard half
        ThreadedIrqReturn::WakeThread
    }

    fn handle_threaded(&self) -> IrqReturn {
        *self.engine.config.lock() = 1;
        fsleep(Delta::from_millis(5));
        IrqReturn::Handled
    }
}

impl Engine {
    fn new() -> Result<Arc<Self>> {
        Arc::pin_init(
            try_pin_init!(Engine {
                state <- new_spinlock!(State {
                    queue: List::new(),
                    current: None,
                    names: KVec::new(),
                    big: VVec::new(),
                    running: false,
                }),
                stats <- new_spinlock!(0),
                config <- new_mutex!(0),
                idle <- new_condvar!(),
                buffers <- XArray::new(AllocKind::Alloc),
                regs <- Revocable::new(Ok::<Regs, Error>(Regs { base: 0 })),
                timer <- HrTimer::new(),
                work <- new_work!("Engine::work"),
            }? Error),
            GFP_KERNEL,
        )
    }

    // ---- locks and sleeping

    fn configure_under_the_lock(&self) {
        let state = self.state.lock();
        *self.config.lock() = state.names.len() as u32; //~ ERROR mutex
    }

    fn configure_before_it(&self) {
        let mut config = self.config.lock();
        let state = self.state.lock();
        *config = state.names.len() as u32;
    }

    fn configure_after_it(&self) {
        let n = self.state.lock().names.len();
        *self.config.lock() = n as u32;
    }

    fn configure_if_free(&self) -> Result {
        let Some(mut state) = self.state.try_lock() else {
            fsleep(Delta::from_millis(1));
            return Err(EBUSY);
        };
        state.running = true;
        Ok(())
    }

    fn pause_in_a_match(&self) {
        match self.state.lock().running {
            true => fsleep(Delta::from_millis(1)), //~ ERROR the guard lives in the match
            false => {}
        }
    }

    fn pause_after_a_let(&self) {
        let running = self.state.lock().running;
        if running {
            fsleep(Delta::from_millis(1));
        }
    }

    fn wait_until_idle(&self) {
        let mut state = self.state.lock();
        while state.running {
            self.idle.wait(&mut state);
        }
    }

    fn wait_with_two(&self) {
        let stats = self.stats.lock();
        let mut state = self.state.lock();
        if state.running && *stats > 0 {
            self.idle.wait(&mut state); //~ ERROR the other one is held
        }
    }

    fn retry(&self) -> u32 {
        let mut tries = 0;
        loop {
            let state = self.state.lock();
            if !state.running {
                return tries;
            }
            tries += 1;
            drop(state);
            fsleep(Delta::from_millis(1));
        }
    }

    fn retry_wrongly(&self) {
        loop {
            let state = self.state.lock();
            if !state.running {
                return;
            }
            fsleep(Delta::from_millis(1)); //~ ERROR not dropped
            drop(state);
        }
    }

    // ---- allocation

    fn note_name(&self, name: u32) -> Result {
        self.state.lock().names.push(name, GFP_KERNEL)?; //~ ERROR allocates
        Ok(())
    }

    fn note_name_at_once(&self, name: u32) -> Result {
        self.state.lock().names.push(name, GFP_ATOMIC)?;
        Ok(())
    }

    fn forget_names(&self) {
        self.state.lock().names.clear();
        let names = core::mem::take(&mut self.state.lock().names);
        drop(names);
    }

    fn forget_big(&self) {
        let big = core::mem::take(&mut self.state.lock().big);
        drop(big);
    }

    fn forget_big_wrongly(&self) {
        let mut state = self.state.lock();
        let big = core::mem::take(&mut state.big);
        drop(big); //~ ERROR vfree
    }

    // ---- jobs

    fn submit(&self, job: ListArc<Job>) {
        let mut state = self.state.lock();
        if state.current.is_none() {
            state.current = Some(job.clone_arc());
        }
        state.queue.push_back(job);
    }

    fn drain(&self) {
        loop {
            let job = self.state.lock().queue.pop_front();
            match job {
                Some(job) => drop(job),
                None => break,
            }
        }
    }

    fn drain_wrongly(&self) {
        let mut state = self.state.lock();
        while let Some(job) = state.queue.pop_front() {
            drop(job); //~ ERROR the last reference
        }
    }

    fn finish(&self) -> Option<Arc<Job>> {
        let mut state = self.state.lock();
        state.running = false;
        state.current.take()
    }

    fn finish_wrongly(&self) {
        let mut state = self.state.lock();
        state.current = None; //~ NOTE drops it, if there is one
        state.running = false;
    }

    fn peek(&self) -> Option<u32> {
        let state = self.state.lock();
        let job = state.current.clone();
        job.map(|j| j.id)
    }

    fn cancel(&self, job: &Arc<Job>) {
        let mut state = self.state.lock();
        // SAFETY: A job is in no other list.
        unsafe { state.queue.remove(job) };
    }

    fn cancel_and_count(&self, job: &Arc<Job>) {
        let mut state = self.state.lock();
        // SAFETY: A job is in no other list.
        let removed = unsafe { state.queue.remove(job) };
        if removed.is_some() {
            *self.stats.lock() += 1;
        }
    }

    // ---- buffers

    fn store(&self, at: usize, value: u32) -> Result {
        let value = KBox::new(value, GFP_KERNEL)?;
        let mut guard = self.buffers.lock();
        guard.store(at, value, GFP_ATOMIC).map_err(|_| ENOMEM)?;
        Ok(())
    }

    fn store_wrongly(&self, at: usize, value: u32) -> Result {
        let mut guard = self.buffers.lock();
        let value = KBox::new(value, GFP_KERNEL)?; //~ ERROR allocates
        guard.store(at, value, GFP_ATOMIC).map_err(|_| ENOMEM)?;
        Ok(())
    }

    fn clear(&self, at: usize) {
        let old = self.buffers.lock().remove(at);
        drop(old);
    }

    // ---- registers

    fn poke(&self) -> Option<usize> {
        let regs = self.regs.try_access()?;
        udelay(Delta::from_micros(1));
        Some(regs.base)
    }

    fn poke_wrongly(&self) -> Option<usize> {
        let regs = self.regs.try_access()?;
        fsleep(Delta::from_micros(100)); //~ ERROR under RCU
        Some(regs.base)
    }

    fn poke_then_sleep(&self) -> Option<usize> {
        let base = self.regs.try_access_with(|r| r.base)?;
        fsleep(Delta::from_micros(100));
        Some(base)
    }

    fn poke_by_closure(&self) {
        self.regs.try_access_with(|_| {
            fsleep(Delta::from_micros(100)); //~ ERROR under RCU
        });
    }

    fn poke_with_a_guard(&self) -> usize {
        let guard = rcu::read_lock();
        let base = self.regs.try_access_with_guard(&guard).map_or(0, |r| r.base);
        drop(guard);
        fsleep(Delta::from_micros(100));
        base
    }

    fn gone(&self) {
        self.regs.revoke();
    }

    fn gone_wrongly(&self) {
        let _state = self.state.lock();
        self.regs.revoke(); //~ ERROR synchronize_rcu
    }

    // ---- the timer

    fn arm(self: Arc<Self>) -> ArcHrTimerHandle<Self> {
        self.start(Delta::from_millis(1))
    }
}

struct Driver {
    engine: Arc<Engine>,
    pdev: ARef<platform::Device>,
}

kernel::of_device_table!(
    OF_TABLE,
    <Driver as platform::Driver>::IdInfo,
    [(of::DeviceId::new(c"test,made-up-engine"), ())]
);

impl platform::Driver for Driver {
    type IdInfo = ();
    type Data<'bound> = Self;
    const OF_ID_TABLE: Option<of::IdTable<Self::IdInfo>> = Some(&OF_TABLE);

    fn probe<'bound>(
        pdev: &'bound platform::Device<Core<'_>>,
        _info: Option<&'bound Self::IdInfo>,
    ) -> impl PinInit<Self, Error> + 'bound {
        let engine = Engine::new()?;
        engine.wait_until_idle();
        engine.configure_before_it();
        fsleep(Delta::from_millis(1));
        Ok(Self { engine, pdev: pdev.into() })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.engine.drain();
        self.engine.gone();
        dev_dbg!(self.pdev, "Gone.\n");
    }
}

kernel::module_platform_driver! {
    type: Driver,
    name: "made_up_engine",
    authors: ["Nobody"],
    description: "Made-up engine",
    license: "GPL",
}
