// SPDX-License-Identifier: MIT OR Apache-2.0

#[macro_export]
#[rustc_builtin_macro(std_panic)]
macro_rules! panic {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {
        {
            $crate::io::_print($crate::format_args!($($arg)*));
        }
    };
}

#[macro_export]
macro_rules! println {
    () => {
        $crate::print!("\n")
    };
    ($($arg:tt)*) => {
        {
            $crate::io::_print($crate::format_args_nl!($($arg)*));
        }
    };
}

#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => {
        {
            $crate::io::_eprint($crate::format_args!($($arg)*));
        }
    };
}

#[macro_export]
macro_rules! eprintln {
    () => {
        $crate::eprint!("\n")
    };
    ($($arg:tt)*) => {
        {
            $crate::io::_eprint($crate::format_args_nl!($($arg)*));
        }
    };
}

#[macro_export]
macro_rules! dbg {
    () => {
        $crate::eprintln!("[{}:{}:{}]", $crate::file!(), $crate::line!(), $crate::column!())
    };
    ($val:expr $(,)?) => {
        match $val {
            value => {
                $crate::eprintln!("{} = {:#?}", $crate::stringify!($val), &value);
                value
            }
        }
    };
    ($($val:expr),+ $(,)?) => {
        ($($crate::dbg!($val)),+,)
    };
}

#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = const $init:block $(; $($rest:tt)*)?) => {
        $crate::thread_local!(@key [$(#[$attr])* $vis] $name, $t, $init);
        $($crate::thread_local!($($rest)*);)?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $crate::thread_local!(@key [$(#[$attr])* $vis] $name, $t, $init);
        $($crate::thread_local!($($rest)*);)?
    };
    (@key [$(#[$attr:meta])* $vis:vis] $name:ident, $t:ty, $init:expr) => {
        $(#[$attr])*
        $vis const $name: $crate::thread::LocalKey<$t> = {
            fn init() -> $t {
                $init
            }
            fn get(_: $crate::option::Option<&mut $crate::option::Option<$t>>) -> *const $t {
                static VALUE: $crate::sync::OnceLock<$t> = $crate::sync::OnceLock::new();
                VALUE.get_or_init(init)
            }
            unsafe { $crate::thread::LocalKey::new(get) }
        };
    };
}
