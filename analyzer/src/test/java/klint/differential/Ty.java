// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// The types of generated values. Equal types are equal records.
// Its constants are made by the one thread that generates.
@SuppressWarnings("ClassInitializationDeadlock")
sealed interface Ty {
  record Unit() implements Ty {}

  record Bool() implements Ty {}

  record Guard() implements Ty {}

  /// `Held<K>`; `kind` may be a type parameter.
  record Held(String kind) implements Ty {}

  /// A guard of a static lock: `LockGuard<'static, K, Data>`.
  record Locked(String kind) implements Ty {}

  record Sleeper() implements Ty {}

  record Fault() implements Ty {}

  record Opt(Ty of) implements Ty {}

  record Res(Ty ok, Ty err) implements Ty {}

  record Tup(List<Ty> of) implements Ty {
    public Tup {
      of = List.copyOf(of);
    }
  }

  record Arr(Ty of, int length) implements Ty {}

  record Boxed(Ty of) implements Ty {}

  record Keep(Ty of) implements Ty {}

  /// `Logged<T>`: a generic type with a destructor.
  record Logged(Ty of) implements Ty {}

  /// What holds a value, in its own way.
  record In(Container container, Ty of) implements Ty {}

  enum Container {
    RC,
    CELL,
    REFCELL,
    PIN,
    UNINIT,
    VEC,
    SPARE,
    BUNDLE;

    /// What is written before and after the type within.
    String[] type() {
      return switch (this) {
        case RC -> new String[] {"std::rc::Rc<", ">"};
        case CELL -> new String[] {"std::cell::Cell<", ">"};
        case REFCELL -> new String[] {"std::cell::RefCell<", ">"};
        case PIN -> new String[] {"core::pin::Pin<Box<", ">>"};
        case UNINIT -> new String[] {"core::mem::MaybeUninit<", ">"};
        case VEC -> new String[] {"Vec<", ">"};
        case SPARE -> new String[] {"Spare<", ">"};
        case BUNDLE -> new String[] {"Bundle<", ">"};
      };
    }

    /// What is written before and after a value.
    String[] made() {
      return switch (this) {
        case RC -> new String[] {"std::rc::Rc::new(", ")"};
        case CELL -> new String[] {"std::cell::Cell::new(", ")"};
        case REFCELL -> new String[] {"std::cell::RefCell::new(", ")"};
        case PIN -> new String[] {"Box::pin(", ")"};
        case UNINIT -> new String[] {"core::mem::MaybeUninit::new(", ")"};
        case VEC -> new String[] {"vec![", "]"};
        case SPARE -> new String[] {"Spare { full: ManuallyDrop::new(", ") }"};
        case BUNDLE -> new String[] {"Bundle::new(", ")"};
      };
    }

    /// What is written before and after one to get the value out; nothing if there need not be one.
    String[] taken() {
      return switch (this) {
        case CELL, REFCELL -> new String[] {"", ".into_inner()"};
        case PIN -> new String[] {"*core::pin::Pin::into_inner(", ")"};
        case UNINIT -> new String[] {"unsafe { ", ".assume_init() }"};
        case SPARE -> new String[] {"ManuallyDrop::into_inner(unsafe { ", ".full })"};
        case BUNDLE -> new String[] {"", ".inner"};
        case RC, VEC -> new String[] {};
      };
    }
  }

  /// `Defer<F>` of a closure: it has no name.
  record Defer(int id) implements Ty {}

  /// A struct or enum of the program; what it is made of is in its [Shape].
  record User(String name, Shape shape) implements Ty {
    @Override
    public boolean equals(Object other) {
      return other instanceof User u && u.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /// `Box<dyn FnOnce() -> T>`.
  record Callback(Ty result) implements Ty {}

  /// `fn() -> T`.
  record Pointer(Ty result) implements Ty {}

  /// `Box<dyn TRAIT>` of a trait with one method `call`, and the types that implement it.
  record Dyn(String name, List<String> implementors, Ty result) implements Ty {
    public Dyn {
      implementors = List.copyOf(implementors);
    }
  }

  /// A closure of no arguments: it has no name.
  record Closure(int id, Calls calls, Ty result) implements Ty {}

  record Ref(Ty of, boolean mutable) implements Ty {}

  enum Calls {
    FN,
    FN_MUT,
    FN_ONCE
  }

  /// What a type of the program is made of.
  record Shape(List<Variant> variants, boolean isEnum, boolean hasDrop) {
    public Shape {
      variants = List.copyOf(variants);
    }
  }

  /// A struct's one or an enum's alternatives. `named` has fields with names.
  record Variant(String name, List<Ty> fields, boolean named) {
    public Variant {
      fields = List.copyOf(fields);
    }

    String fieldName(int i) {
      return named ? "f" + i : Integer.toString(i);
    }

    /// A value or a pattern with these parts.
    String with(String path, List<String> parts) {
      if (fields.isEmpty()) {
        return path;
      }
      if (!named) {
        return path + "(" + String.join(", ", parts) + ")";
      }
      StringBuilder out = new StringBuilder(path).append(" { ");
      for (int i = 0; i < parts.size(); i++) {
        out.append(fieldName(i)).append(": ").append(parts.get(i)).append(", ");
      }
      return out.append("}").toString();
    }
  }

  Unit UNIT = new Unit();
  Bool BOOL = new Bool();
  Guard GUARD = new Guard();
  Sleeper SLEEPER = new Sleeper();
  Fault FAULT = new Fault();

  default boolean isCopy() {
    return switch (this) {
      case Unit _, Bool _, Fault _, Pointer _ -> true;
      case Ref r -> !r.mutable();
      case Opt o -> o.of().isCopy();
      case Res r -> r.ok().isCopy() && r.err().isCopy();
      case Tup t -> t.of().stream().allMatch(Ty::isCopy);
      case Arr a -> a.of().isCopy();
      case Keep k -> k.of().isCopy();
      case Guard _,
          Held _,
          Locked _,
          Sleeper _,
          Boxed _,
          User _,
          Callback _,
          Dyn _,
          Closure _,
          Logged _,
          In _,
          Defer _ ->
          false;
    };
  }

  /// As it is written in a signature.
  default String rust() {
    return switch (this) {
      case Unit _ -> "()";
      case Bool _ -> "bool";
      case Guard _ -> "Guard";
      case Held h -> "Held<" + h.kind() + ">";
      case Locked l -> "LockGuard<'static, " + l.kind() + ", Data>";
      case Sleeper _ -> "Sleeper";
      case Fault _ -> "Fault";
      case Opt o -> "Option<" + o.of().rust() + ">";
      case Res r -> "Result<" + r.ok().rust() + ", " + r.err().rust() + ">";
      case Tup t -> t.of().stream().map(Ty::rust).collect(Collectors.joining(", ", "(", ",)"));
      case Arr a -> "[" + a.of().rust() + "; " + a.length() + "]";
      case Boxed b -> "Box<" + b.of().rust() + ">";
      case Keep k -> "ManuallyDrop<" + k.of().rust() + ">";
      case Logged l -> "Logged<" + l.of().rust() + ">";
      case In i -> i.container().type()[0] + i.of().rust() + i.container().type()[1];
      case Defer _ -> "Defer<_>";
      case User u -> u.name();
      case Callback c -> "Box<dyn FnOnce() -> " + c.result().rust() + ">";
      case Pointer p -> "fn() -> " + p.result().rust();
      case Dyn d -> "Box<dyn " + d.name() + ">";
      case Closure c -> "impl " + bound(c);
      case Ref r -> (r.mutable() ? "&mut " : "&") + r.of().rust();
    };
  }

  static String bound(Closure c) {
    String name =
        switch (c.calls()) {
          case FN -> "Fn";
          case FN_MUT -> "FnMut";
          case FN_ONCE -> "FnOnce";
        };
    return name + "() -> " + c.result().rust();
  }

  /// The plainest value: no variable, no choice.
  default String simplest() {
    return switch (this) {
      case Unit _ -> "()";
      case Bool _ -> "true";
      case Guard _ -> "lock()";
      case Held h -> "Held::<" + h.kind() + ">::new()";
      case Locked l -> (l.kind().equals("Spin") ? "SPIN" : "FREE") + ".lock()";
      case Sleeper _ -> "Sleeper::new()";
      case Fault _ -> "Fault::Busy";
      case Opt o -> "None::<" + o.of().rust() + ">";
      case Res r ->
          "Ok::<" + r.ok().rust() + ", " + r.err().rust() + ">(" + r.ok().simplest() + ")";
      case Tup t -> t.of().stream().map(Ty::simplest).collect(Collectors.joining(", ", "(", ",)"));
      case Arr a ->
          "[" + String.join(", ", Collections.nCopies(a.length(), a.of().simplest())) + "]";
      case Boxed b -> "Box::new(" + b.of().simplest() + ")";
      case Keep k -> "ManuallyDrop::new(" + k.of().simplest() + ")";
      case Logged l -> "Logged(" + l.of().simplest() + ")";
      case In i -> i.container().made()[0] + i.of().simplest() + i.container().made()[1];
      case Defer _ -> "defer(|| ())";
      case User u -> {
        Variant v = u.shape().variants().get(0);
        yield v.with(path(u, v), v.fields().stream().map(Ty::simplest).toList());
      }
      case Callback c -> "(Box::new(|| " + c.result().simplest() + ") as " + rust() + ")";
      case Pointer p -> "((|| " + p.result().simplest() + ") as " + rust() + ")";
      case Dyn d -> "(Box::new(" + d.implementors().get(0) + ") as " + rust() + ")";
      case Closure c -> "|| " + c.result().simplest();
      case Ref r -> (r.mutable() ? "&mut " : "&") + r.of().simplest();
    };
  }

  /// With a type parameter's place taken by a kind of lock.
  default Ty in(String kind) {
    return switch (this) {
      case Held h -> h.kind().equals("K") ? new Held(kind) : h;
      case Opt o -> new Opt(o.of().in(kind));
      case Res r -> new Res(r.ok().in(kind), r.err().in(kind));
      case Tup t -> new Tup(t.of().stream().map(of -> of.in(kind)).toList());
      case Arr a -> new Arr(a.of().in(kind), a.length());
      case Boxed b -> new Boxed(b.of().in(kind));
      case Keep k -> new Keep(k.of().in(kind));
      case Logged l -> new Logged(l.of().in(kind));
      case In i -> new In(i.container(), i.of().in(kind));
      case Callback c -> new Callback(c.result().in(kind));
      case Pointer p -> new Pointer(p.result().in(kind));
      case Closure c -> new Closure(c.id(), c.calls(), c.result().in(kind));
      case Ref r -> new Ref(r.of().in(kind), r.mutable());
      case Unit _, Bool _, Guard _, Locked _, Sleeper _, Fault _, User _, Dyn _, Defer _ -> this;
    };
  }

  static String path(User u, Variant v) {
    return u.shape().isEnum() ? u.name() + "::" + v.name() : u.name();
  }
}
