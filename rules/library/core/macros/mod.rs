// SPDX-License-Identifier: MIT OR Apache-2.0
//! Macros that are written out here have our own bodies: the same arguments are evaluated, in the
//! same order and as often, and the same functions are called.
//! Those marked `#[rustc_builtin_macro]` are expanded by the front end; their arms only show how
//! they may be called.

#[macro_export]
#[rustc_builtin_macro(core_panic)]
macro_rules! panic {
    ($($arg:tt)*) => {};
}

#[macro_export]
#[rustc_builtin_macro(unreachable)]
macro_rules! unreachable {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if !(*left_val == *right_val) {
                    let kind = $crate::panicking::AssertKind::Eq;
                    $crate::panicking::assert_failed(
                        kind,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::None,
                    );
                }
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if !(*left_val == *right_val) {
                    let kind = $crate::panicking::AssertKind::Eq;
                    $crate::panicking::assert_failed(
                        kind,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::Some($crate::format_args!($($arg)+)),
                    );
                }
            }
        }
    };
}

#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left_val, right_val) => {
                if *left_val == *right_val {
                    let kind = $crate::panicking::AssertKind::Ne;
                    $crate::panicking::assert_failed(
                        kind,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::None,
                    );
                }
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&($left), &($right)) {
            (left_val, right_val) => {
                if *left_val == *right_val {
                    let kind = $crate::panicking::AssertKind::Ne;
                    $crate::panicking::assert_failed(
                        kind,
                        &*left_val,
                        &*right_val,
                        $crate::option::Option::Some($crate::format_args!($($arg)+)),
                    );
                }
            }
        }
    };
}

pub macro assert_matches {
    ($left:expr, $(|)? $($pattern:pat_param)|+ $(if $guard:expr)? $(,)?) => {
        match $left {
            $($pattern)|+ $(if $guard)? => {}
            ref left_val => {
                $crate::panicking::assert_matches_failed(
                    left_val,
                    $crate::stringify!($($pattern)|+ $(if $guard)?),
                    $crate::option::Option::None,
                );
            }
        }
    },
    ($left:expr, $(|)? $($pattern:pat_param)|+ $(if $guard:expr)?, $($arg:tt)+) => {
        match $left {
            $($pattern)|+ $(if $guard)? => {}
            ref left_val => {
                $crate::panicking::assert_matches_failed(
                    left_val,
                    $crate::stringify!($($pattern)|+ $(if $guard)?),
                    $crate::option::Option::Some($crate::format_args!($($arg)+)),
                );
            }
        }
    },
}

pub macro debug_assert_matches($($arg:tt)*) {
    if $crate::cfg!(debug_assertions) {
        $crate::macros::assert_matches!($($arg)*);
    }
}

#[rustc_builtin_macro]
pub macro cfg_select($($tt:tt)*) {}

#[macro_export]
macro_rules! debug_assert {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_eq {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_eq!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_ne {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_ne!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! matches {
    ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        #[allow(non_exhaustive_omitted_patterns)]
        match $expression {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}

#[macro_export]
macro_rules! r#try {
    ($expr:expr $(,)?) => {
        match $expr {
            $crate::result::Result::Ok(val) => val,
            $crate::result::Result::Err(err) => {
                return $crate::result::Result::Err($crate::convert::From::from(err));
            }
        }
    };
}

#[macro_export]
macro_rules! write {
    ($dst:expr, $($arg:tt)*) => {
        $dst.write_fmt($crate::format_args!($($arg)*))
    };
}

#[macro_export]
macro_rules! writeln {
    ($dst:expr $(,)?) => {
        $crate::write!($dst, "\n")
    };
    ($dst:expr, $($arg:tt)*) => {
        $dst.write_fmt($crate::format_args_nl!($($arg)*))
    };
}

#[macro_export]
macro_rules! unimplemented {
    () => {
        $crate::panicking::panic("not implemented")
    };
    ($($arg:tt)+) => {
        $crate::panic!("not implemented: {}", $crate::format_args!($($arg)+))
    };
}

#[macro_export]
macro_rules! todo {
    () => {
        $crate::panicking::panic("not yet implemented")
    };
    ($($arg:tt)+) => {
        $crate::panic!("not yet implemented: {}", $crate::format_args!($($arg)+))
    };
}

pub(crate) mod builtin {
    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! compile_error {
        ($msg:expr $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! format_args {
        ($fmt:expr) => {};
        ($fmt:expr, $($args:tt)*) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! const_format_args {
        ($fmt:expr) => {};
        ($fmt:expr, $($args:tt)*) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! format_args_nl {
        ($fmt:expr) => {};
        ($fmt:expr, $($args:tt)*) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! env {
        ($name:expr $(,)?) => {};
        ($name:expr, $error_msg:expr $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! option_env {
        ($name:expr $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! concat_bytes {
        ($($e:literal),+ $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! concat {
        ($($e:expr),* $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! line {
        () => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! column {
        () => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! file {
        () => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! stringify {
        ($($t:tt)*) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! include_str {
        ($file:expr $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! include_bytes {
        ($file:expr $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! module_path {
        () => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! cfg {
        ($($cfg:tt)*) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! include {
        ($file:expr $(,)?) => {};
    }

    #[rustc_builtin_macro]
    #[macro_export]
    macro_rules! assert {
        ($cond:expr $(,)?) => {};
        ($cond:expr, $($arg:tt)+) => {};
    }

    #[rustc_builtin_macro]
    pub macro derive($item:item) {}

    #[rustc_builtin_macro]
    pub macro test($item:item) {}

    #[rustc_builtin_macro]
    pub macro bench($item:item) {}

    #[rustc_builtin_macro]
    pub macro test_case($item:item) {}

    #[rustc_builtin_macro]
    pub macro global_allocator($item:item) {}

    #[rustc_builtin_macro]
    pub macro cfg_accessible($item:item) {}

    #[rustc_builtin_macro]
    pub macro cfg_eval($($tt:tt)*) {}
}
