// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import klint.syntax.GenericArgs;
import klint.syntax.Path;
import klint.syntax.Type;

/// Finds `impl Trait`s in a type as written, in source order, outermost before nested.
final class SyntaxWalk {
  private SyntaxWalk() {}

  static void implTraits(Type type, List<Type.ImplTrait> out) {
    switch (type) {
      case Type.ImplTrait t -> {
        out.add(t);
        t.bounds()
            .forEach(
                b -> {
                  if (b instanceof klint.syntax.Bound.OfTrait bt) {
                    inPath(bt.path(), out);
                  }
                });
      }
      case Type.Paren t -> implTraits(t.inner(), out);
      case Type.Tuple t -> t.elems().forEach(e -> implTraits(e, out));
      case Type.Slice t -> implTraits(t.elem(), out);
      case Type.Array t -> implTraits(t.elem(), out);
      case Type.Ptr t -> implTraits(t.pointee(), out);
      case Type.Ref t -> implTraits(t.pointee(), out);
      case Type.OfPath t -> inPath(t.path(), out);
      case Type.DynTrait t ->
          t.bounds()
              .forEach(
                  b -> {
                    if (b instanceof klint.syntax.Bound.OfTrait bt) {
                      inPath(bt.path(), out);
                    }
                  });
      case Type.BareFn _, Type.Never _, Type.Infer _, Type.Macro _, Type.Broken _ -> {}
    }
  }

  private static void inPath(Path path, List<Type.ImplTrait> out) {
    path.qself().ifPresent(q -> implTraits(q.self(), out));
    for (Path.Segment s : path.segments()) {
      if (s.args().isPresent()) {
        inArgs(s.args().get(), out);
      }
    }
  }

  private static void inArgs(GenericArgs args, List<Type.ImplTrait> out) {
    switch (args) {
      case GenericArgs.Angle a -> a.args().forEach(x -> inArg(x, out));
      case GenericArgs.Paren p -> {
        p.inputs().forEach(t -> implTraits(t, out));
        p.output().ifPresent(t -> implTraits(t, out));
      }
      case GenericArgs.ReturnNotation _ -> {}
    }
  }

  private static void inArg(GenericArgs.Arg arg, List<Type.ImplTrait> out) {
    switch (arg) {
      case GenericArgs.Arg.OfType t -> implTraits(t.type(), out);
      case GenericArgs.Arg.Equals e -> inArg(e.value(), out);
      case GenericArgs.Arg.OfLifetime _, GenericArgs.Arg.OfConst _, GenericArgs.Arg.Bounded _ -> {}
    }
  }
}
