// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::time::Duration;
use alloc_crate::collections::VecDeque;
use alloc_crate::sync::Arc;
use core::cell::UnsafeCell;
use core::error::Error;
use core::fmt;
use core::intrinsics::opaque;

type Queue<T> = Arc<UnsafeCell<VecDeque<T>>>;

pub struct Sender<T> {
    queue: Queue<T>,
}

pub struct SyncSender<T> {
    queue: Queue<T>,
}

pub struct Receiver<T> {
    queue: Queue<T>,
}

unsafe impl<T: Send> Send for Sender<T> {}

unsafe impl<T: Send> Sync for Sender<T> {}

unsafe impl<T: Send> Send for SyncSender<T> {}

unsafe impl<T: Send> Send for Receiver<T> {}

impl<T> !Sync for Receiver<T> {}

pub struct Iter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}

pub struct TryIter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}

pub struct IntoIter<T> {
    rx: Receiver<T>,
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct RecvError;

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let queue = Arc::new(UnsafeCell::new(VecDeque::new()));
    (
        Sender {
            queue: queue.clone(),
        },
        Receiver { queue },
    )
}

pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let queue = Arc::new(UnsafeCell::new(VecDeque::with_capacity(bound)));
    (
        SyncSender {
            queue: queue.clone(),
        },
        Receiver { queue },
    )
}

impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        if opaque() {
            unsafe { (*self.queue.get()).push_back(t) };
            Ok(())
        } else {
            Err(SendError(t))
        }
    }
}

impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        if opaque() {
            unsafe { (*self.queue.get()).push_back(t) };
            Ok(())
        } else {
            Err(SendError(t))
        }
    }

    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        if opaque() {
            unsafe { (*self.queue.get()).push_back(t) };
            Ok(())
        } else {
            Err(TrySendError::Full(t))
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        Sender {
            queue: self.queue.clone(),
        }
    }
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T> {
        SyncSender {
            queue: self.queue.clone(),
        }
    }
}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        match unsafe { (*self.queue.get()).pop_front() } {
            Some(item) => Ok(item),
            None => Err(TryRecvError::Empty),
        }
    }

    pub fn recv(&self) -> Result<T, RecvError> {
        match unsafe { (*self.queue.get()).pop_front() } {
            Some(item) => Ok(item),
            None => Err(RecvError),
        }
    }

    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        match unsafe { (*self.queue.get()).pop_front() } {
            Some(item) => Ok(item),
            None => Err(RecvTimeoutError::Timeout),
        }
    }

    pub fn iter(&self) -> Iter<'_, T> {
        Iter { rx: self }
    }

    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter { rx: self }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.recv().ok()
    }
}

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.try_recv().ok()
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.rx.recv().ok()
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { rx: self }
    }
}

impl<T> fmt::Debug for SendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Display for SendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Error for SendError<T> {}

impl<T> fmt::Debug for TrySendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for RecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for RecvError {}

impl fmt::Display for TryRecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for TryRecvError {}
