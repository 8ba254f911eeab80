//! Which traits' methods a name may mean where it stands.

mod shapes {
    use std::fmt;

    pub struct Wrapped {
        pub code: u32,
        pub name: Option<String>,
    }

    impl fmt::Debug for Wrapped {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.name.as_ref() {
                Some(name) => name.fmt(f),
                None => self.code.fmt(f),
            }
        }
    }
}

mod named {
    pub trait Named {
        fn name(&self) -> String;
        fn twice(&self) -> String {
            let one = self.name();
            one.clone() + &one
        }
    }
    impl Named for u8 {
        fn name(&self) -> String {
            "u8".to_string()
        }
    }
    impl Named for [u8] {
        fn name(&self) -> String {
            self.iter().map(|b| b.name()).collect()
        }
    }
}

pub fn outer(x: u8) -> usize {
    use named::Named as _;
    x.twice().len() + [x, x][..].name().len()
}

pub fn block(x: u8) -> String {
    {
        use self::named::Named;
        if x > 1 {
            return Named::name(&x);
        }
    }
    String::new()
}

pub fn show(w: &shapes::Wrapped) -> String {
    format!("{:?}", w)
}

pub trait Base {
    fn id(&self) -> u32;
}

pub trait Derived: Base {
    fn describe(&self) -> u32 {
        self.id() + 1
    }
}

impl Base for str {
    fn id(&self) -> u32 {
        self.len() as u32
    }
}

impl Derived for str {}

pub fn generic<T: Derived + ?Sized>(t: &T, d: &dyn Derived) -> u32 {
    t.id() + t.describe() + d.id() + d.describe() + "a".describe()
}

pub fn any(x: &(dyn std::any::Any + Send)) -> bool {
    x.is::<u32>() || x.downcast_ref::<String>().is_some()
}
