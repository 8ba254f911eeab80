// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.types.Ty;
import klint.types.Tys;
import org.jspecify.annotations.Nullable;

/// A function, closure or drop glue with the arguments it is analyzed for.
///
/// `env` is the function whose where-clauses may be assumed: present as long as the arguments
/// mention its parameters. `known` are the functions that pointers among the arguments are known to
/// hold.
public final class Instance {
  /// What runs.
  public sealed interface Code {
    record Fn(DefId def) implements Code {}

    record Closure(Ty.ClosureId id) implements Code {}

    /// The destruction of a value of the type.
    record Glue(Ty type) implements Code {}
  }

  private final Code code;
  private final List<Ty> args;
  private final Optional<DefId> env;
  private final Facts<Fact> known;
  private final int hash;

  /// What it is ordered by, made when it is first asked for.
  private String text = "";

  private Instance(Code code, List<Ty> args, Optional<DefId> env, Facts<Fact> known) {
    this.code = code;
    this.args = Tys.list(args);
    this.env = env;
    this.known = known;
    this.hash = ((code.hashCode() * 31 + this.args.hashCode()) * 31 + env.hashCode()) * 31;
  }

  static Instance fn(DefId def, List<Ty> args, Optional<DefId> env) {
    return new Instance(new Code.Fn(def), args, env, Facts.empty());
  }

  static Instance closure(Ty.ClosureId id, List<Ty> args, Optional<DefId> env) {
    return new Instance(new Code.Closure(id), args, env, Facts.empty());
  }

  static Instance glue(Ty type, Optional<DefId> env) {
    return new Instance(new Code.Glue(type), List.of(), env, Facts.empty());
  }

  Instance with(List<Ty> newArgs, Optional<DefId> newEnv) {
    return new Instance(code, newArgs, newEnv, known);
  }

  Instance knowing(Facts<Fact> functions) {
    return new Instance(code, args, env, functions);
  }

  public Code code() {
    return code;
  }

  public List<Ty> args() {
    return args;
  }

  public Optional<DefId> env() {
    return env;
  }

  Facts<Fact> known() {
    return known;
  }

  /// The definition in whose terms the body's types are written.
  Optional<DefId> owner() {
    return switch (code) {
      case Code.Fn f -> Optional.of(f.def());
      case Code.Closure c -> Optional.of(c.id().owner());
      case Code.Glue _ -> Optional.empty();
    };
  }

  /// Whether its caller may have given it what it runs: a closure, or a type that leads to one.
  boolean mayBringIn() {
    return !(code instanceof Code.Fn) || !known.isEmpty() || args.stream().anyMatch(Instance::runs);
  }

  private static boolean runs(Ty type) {
    return type instanceof Ty.Closure
        || type instanceof Ty.Coroutine
        || type instanceof Ty.FnDef
        || type instanceof Ty.FnPtr
        || type instanceof Ty.Opaque
        || type instanceof Ty.Dyn
        || type instanceof Ty.Param
        || type instanceof Ty.Projection
        || Tys.parts(type).stream().anyMatch(Instance::runs);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o == this
        || (o instanceof Instance i
            && i.hash == hash
            && i.code.equals(code)
            && i.args.equals(args)
            && i.env.equals(env)
            && i.known.equals(known));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    if (text.isEmpty()) {
      text = code + " " + args + " " + env + (known.isEmpty() ? "" : " " + known);
    }
    return text;
  }
}
