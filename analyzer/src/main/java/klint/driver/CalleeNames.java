// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.Optional;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.PrimTy;
import klint.syntax.Mutability;
import klint.types.Instances;
import klint.types.Ty;

/// What the owner of a function is called: the trait, the type of an inherent impl, or the last
/// word of its module's path; without generic arguments.
final class CalleeNames {
  private final CrateDefs defs;
  private final Instances instances;

  CalleeNames(CrateDefs defs, Instances instances) {
    this.defs = defs;
    this.instances = instances;
  }

  /// `caller` is the crate that names the function.
  Optional<String> owner(DefId function, int caller) {
    Optional<DefId> parent = defs.def(function).parent();
    while (parent.isPresent()) {
      Def def = defs.def(parent.get());
      switch (def) {
        case Def.Impl impl -> {
          return implOwner(impl);
        }
        case Def.Trait trait -> {
          return Optional.of(trait.name());
        }
        case Def.Mod mod when mod.kind() == Def.ModKind.BLOCK -> {}
        // Its own root has no name inside a crate.
        case Def.Mod mod when caller == mod.crate() && mod.parent().isEmpty() -> {
          return Optional.empty();
        }
        case Def.Mod _, Def.Enum _ -> {
          return Optional.of(caller == def.crate() ? def.name() : visibleModule(function));
        }
        // What the block is in is the next segment of the path.
        case Def.Fn _, Def.Const _, Def.Static _ -> {
          return Optional.of(def.name());
        }
        case Def.Struct _,
            Def.Union _,
            Def.Variant _,
            Def.TraitAlias _,
            Def.TypeAlias _,
            Def.ExternBlock _,
            Def.Macro _ -> {}
      }
      parent = def.parent();
    }
    return Optional.empty();
  }

  /// The word before the last one of the path that other crates see.
  private String visibleModule(DefId function) {
    String path = defs.visiblePath(function);
    int last = path.lastIndexOf("::");
    String module = last < 0 ? path : path.substring(0, last);
    int before = module.lastIndexOf("::");
    return before < 0 ? module : module.substring(before + 2);
  }

  private Optional<String> implOwner(Def.Impl impl) {
    Optional<Ty> self = instances.implementor(impl.id());
    return self.map(this::head);
  }

  /// A type's last word.
  String head(Ty type) {
    return switch (type) {
      case Ty.Prim t -> t.prim() == PrimTy.STR ? "str" : t.prim().text();
      case Ty.Never _ -> "!";
      case Ty.Adt t -> defs.def(t.def()).name();
      case Ty.Foreign t -> defs.def(t.def()).name();
      case Ty.Ref t -> head(t.pointee());
      case Ty.Ptr t -> t.mutability() == Mutability.MUT ? "*mut" : "*const";
      case Ty.Slice _, Ty.Array _ -> "[]";
      case Ty.Tuple _ -> "()";
      case Ty.Dyn t -> t.principal().map(p -> defs.def(p.trait()).name()).orElse("dyn");
      case Ty.Param t -> t.name();
      case Ty.Projection t -> defs.def(t.assoc()).name();
      case Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Opaque _,
          Ty.Const _,
          Ty.Infer _,
          Ty.Unknown _ ->
          instances.text(type);
    };
  }
}
