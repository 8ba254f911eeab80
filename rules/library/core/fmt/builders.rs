// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;

pub struct DebugStruct<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
    result: fmt::Result,
    has_fields: bool,
}

impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = opaque();
        }
        self
    }

    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {
        self.result
    }

    pub fn finish(&mut self) -> fmt::Result {
        self.result
    }
}

pub struct DebugTuple<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
    result: fmt::Result,
    fields: usize,
    empty_name: bool,
}

impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = opaque();
        }
        self
    }

    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {
        self.result
    }

    pub fn finish(&mut self) -> fmt::Result {
        self.result
    }
}

pub struct DebugSet<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
    result: fmt::Result,
}

impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = opaque();
        }
        self
    }

    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: fmt::Debug,
        I: IntoIterator<Item = D>,
    {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }

    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {
        self.result
    }

    pub fn finish(&mut self) -> fmt::Result {
        self.result
    }
}

pub struct DebugList<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
    result: fmt::Result,
}

impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = opaque();
        }
        self
    }

    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: fmt::Debug,
        I: IntoIterator<Item = D>,
    {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }

    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {
        self.result
    }

    pub fn finish(&mut self) -> fmt::Result {
        self.result
    }
}

pub struct DebugMap<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
    result: fmt::Result,
}

impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn fmt::Debug, value: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = match opaque() {
                Ok(()) => opaque(),
                error => error,
            };
        }
        self
    }

    pub fn key(&mut self, key: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = opaque();
        }
        self
    }

    pub fn value(&mut self, value: &dyn fmt::Debug) -> &mut Self {
        if let Ok(()) = self.result {
            self.result = opaque();
        }
        self
    }

    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self
    where
        K: fmt::Debug,
        V: fmt::Debug,
        I: IntoIterator<Item = (K, V)>,
    {
        for (key, value) in entries {
            self.entry(&key, &value);
        }
        self
    }

    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {
        self.result
    }

    pub fn finish(&mut self) -> fmt::Result {
        self.result
    }
}

pub const fn from_fn<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(f: F) -> FromFn<F> {
    FromFn(f)
}

pub struct FromFn<F>(F);

impl<F> fmt::Debug for FromFn<F>
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

impl<F> fmt::Display for FromFn<F>
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

pub(crate) fn debug_struct_new<'a, 'b>(
    fmt: &'a mut fmt::Formatter<'b>,
    name: &str,
) -> DebugStruct<'a, 'b> {
    let result = fmt.write_str(name);
    DebugStruct {
        fmt,
        result,
        has_fields: false,
    }
}

pub(crate) fn debug_tuple_new<'a, 'b>(
    fmt: &'a mut fmt::Formatter<'b>,
    name: &str,
) -> DebugTuple<'a, 'b> {
    let result = fmt.write_str(name);
    DebugTuple {
        fmt,
        result,
        fields: 0,
        empty_name: name.is_empty(),
    }
}

pub(crate) fn debug_list_new<'a, 'b>(fmt: &'a mut fmt::Formatter<'b>) -> DebugList<'a, 'b> {
    let result = fmt.write_str("[");
    DebugList { fmt, result }
}

pub(crate) fn debug_set_new<'a, 'b>(fmt: &'a mut fmt::Formatter<'b>) -> DebugSet<'a, 'b> {
    let result = fmt.write_str("{");
    DebugSet { fmt, result }
}

pub(crate) fn debug_map_new<'a, 'b>(fmt: &'a mut fmt::Formatter<'b>) -> DebugMap<'a, 'b> {
    let result = fmt.write_str("{");
    DebugMap { fmt, result }
}
