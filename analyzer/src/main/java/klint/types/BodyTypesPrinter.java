// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.diag.Place;
import klint.source.Places;

/// Prints what is known of a body: `dump types`.
public final class BodyTypesPrinter {
  private final BodyTypes body;
  private final Instances instances;
  private final Places places;
  private final StringBuilder out = new StringBuilder();

  private BodyTypesPrinter(BodyTypes body, Instances instances, Places places) {
    this.body = body;
    this.instances = instances;
    this.places = places;
  }

  /// The body's variables, then its expressions in the order of the text: place, kind, type,
  /// implicit steps, what it refers to.
  public static String print(BodyTypes body, Instances instances, Places places) {
    BodyTypesPrinter printer = new BodyTypesPrinter(body, instances, places);
    printer.run();
    return printer.out.toString();
  }

  private void run() {
    out.append(instances.path(body.hir().owner()))
        .append(": ")
        .append(instances.text(body.result()))
        .append('\n');
    for (Hir.Local local : body.hir().locals()) {
      out.append("  let ").append(at(local.span())).append(local.name()).append(": ");
      out.append(instances.text(body.locals().get(local.id()))).append('\n');
    }
    for (Hir.Node node : HirNodes.of(body.hir())) {
      node(node);
    }
    for (BodyTypes.Loss loss : body.losses()) {
      out.append("  ? ").append(at(loss.span())).append(loss.cause()).append(": ");
      out.append(loss.what()).append('\n');
    }
  }

  private void node(Hir.Node node) {
    Ty type = body.exprs().get(node.id());
    out.append("  ").append(at(node.span())).append(node.getClass().getSimpleName());
    out.append(": ").append(type == null ? "-" : instances.text(type));
    for (Adjustment step : body.adjustments().getOrDefault(node.id(), List.of())) {
      out.append(" ~").append(word(step)).append("> ").append(instances.text(step.target()));
    }
    Optional.ofNullable(body.resolutions().get(node.id())).ifPresent(r -> resolution(node, r));
    Optional.ofNullable(body.desugared().get(node.id())).ifPresent(this::desugared);
    Optional.ofNullable(body.closures().get(node.id()))
        .ifPresent(c -> out.append(" closure ").append(c.kind()));
    out.append('\n');
  }

  private static String word(Adjustment step) {
    return switch (step) {
      case Adjustment.NeverToAny _ -> "never";
      case Adjustment.Deref d -> d.overloaded().isPresent() ? "overloaded deref" : "deref";
      case Adjustment.Borrow _ -> "borrow";
      case Adjustment.RawBorrow _ -> "raw borrow";
      case Adjustment.Pointer p -> p.kind().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private void resolution(Hir.Node node, BodyTypes.Resolution resolution) {
    switch (resolution) {
      case BodyTypes.Resolution.Fn f -> callee(f.callee());
      case BodyTypes.Resolution.Value v -> out.append(" = ").append(instances.path(v.item().def()));
      case BodyTypes.Resolution.Ctor c ->
          out.append(" = constructor of ").append(instances.path(c.variant().adt()));
      case BodyTypes.Resolution.ConstParam p -> out.append(" = ").append(p.param().name());
      case BodyTypes.Resolution.Builtin _ -> {
        if (!(node instanceof Hir.Node.Unary || node instanceof Hir.Node.Binary)) {
          out.append(" builtin");
        }
      }
      case BodyTypes.Resolution.Unknown u -> out.append(" ? ").append(u.cause());
    }
  }

  private void desugared(BodyTypes.Desugared hidden) {
    hidden.first().ifPresent(this::callee);
    hidden.second().ifPresent(this::callee);
  }

  private void callee(Callee callee) {
    out.append(" -> ").append(instances.path(callee.def()));
    if (!callee.args().isEmpty()) {
      out.append('<');
      for (int i = 0; i < callee.args().size(); i++) {
        out.append(i == 0 ? "" : ", ").append(instances.text(callee.args().get(i)));
      }
      out.append('>');
    }
  }

  private String at(Span span) {
    Place place = places.place(span);
    return place.line()
        + ":"
        + place.column()
        + "-"
        + (place.endLine() == place.line() ? "" : place.endLine() + ":")
        + place.endColumn()
        + (span.ctx() == 0 ? " " : "# ");
  }
}
