// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.types.Ty;

/// What a call of a body comes to under the arguments of its instance, as far as that is the same
/// in every case.
sealed interface Site {
  /// The callee as messages name it.
  String name();

  /// All is known without looking into a body.
  record Known(Summary summary, String name) implements Site {}

  /// A body: as written, and under the arguments at hand. `stated` are the definitions whose
  /// annotations apply, the function as named first; `told` is what a closure's says. `brought` if
  /// an argument of the instance decided that it is this one.
  record Inner(
      Instance generic,
      Instance actual,
      List<DefId> stated,
      Optional<Annotation.Properties> told,
      String name,
      Brought brought)
      implements Site {
    public Inner {
      stated = List.copyOf(stated);
    }
  }

  /// Several calls, one after the other.
  record Parts(List<Site> all, String name) implements Site {
    public Parts {
      all = List.copyOf(all);
    }
  }

  /// `poll` of the coroutine whose body it is.
  record Resume(Inner body, String name) implements Site {}

  /// A call through a pointer: the facts of a case tell which.
  record Pointer(String name) implements Site {}

  /// A method of a trait object.
  record Virtual(DefId method, Ty.Dyn object, List<Ty> args, String name) implements Site {
    public Virtual {
      args = List.copyOf(args);
    }
  }

  /// What the compiler does itself with the numbers and pointers of a case.
  record Primitive(Primitives.Kind kind, List<Ty> args, String name) implements Site {
    public Primitive {
      args = List.copyOf(args);
    }
  }

  /// `drop_in_place`.
  record InPlace(Ty type, String name) implements Site {}

  /// Where the decision which function runs came from.
  enum Brought {
    HERE,
    BY_ARGUMENT
  }

  /// The closure whose body it is, if it is one.
  default Optional<Ty.ClosureId> closure() {
    return this instanceof Inner i && i.actual().code() instanceof Instance.Code.Closure c
        ? Optional.of(c.id())
        : Optional.empty();
  }
}
