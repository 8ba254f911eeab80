// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

import klint.base.Packer;
import klint.base.Unpacker;

/// Places, problems and findings as bytes that can be kept, and back.
public final class DiagBytes {
  private DiagBytes() {}

  public static void write(Packer out, Place place) {
    out.text(place.file())
        .number(place.line())
        .number(place.column())
        .number(place.endLine())
        .number(place.endColumn());
  }

  public static Place place(Unpacker in) {
    return new Place(
        in.text(), (int) in.number(), (int) in.number(), (int) in.number(), (int) in.number());
  }

  public static void write(Packer out, Problem problem) {
    out.choice(problem.level());
    write(out, problem.place());
    out.text(problem.message());
  }

  public static Problem problem(Unpacker in) {
    return new Problem(in.choice(Level.values()), place(in), in.text());
  }

  public static void write(Packer out, Finding f) {
    out.text(f.rule()).choice(f.level());
    write(out, f.place());
    out.text(f.message()).text(f.function()).text(f.fingerprint());
    out.list(
        f.acquisitions(),
        a -> {
          out.text(a.kind());
          write(out, a.place());
        });
    out.list(
        f.trace(),
        s -> {
          write(out, s.place());
          out.text(s.message()).text(s.name()).choice(s.kind());
        });
    out.list(
        f.labels(),
        l -> {
          write(out, l.place());
          out.text(l.message()).optional(l.released(), out::text);
        });
    out.texts(f.notes()).text(f.help());
    out.list(f.members(), m -> write(out, m));
    out.optional(
        f.suppressed(),
        s -> {
          out.choice(s.kind());
          write(out, s.place());
          out.text(s.reason());
        });
    out.choice(f.standing()).text(f.defect());
    out.list(
        f.fixes(),
        x -> {
          out.text(x.title());
          out.list(
              x.edits(),
              e -> {
                write(out, e.place());
                out.text(e.text());
              });
        });
  }

  public static Finding finding(Unpacker in) {
    return new Finding(
        in.text(),
        in.choice(Level.values()),
        place(in),
        in.text(),
        in.text(),
        in.text(),
        in.list(() -> new Finding.Acquisition(in.text(), place(in))),
        in.list(
            () ->
                new Finding.Step(
                    place(in), in.text(), in.text(), in.choice(Finding.Step.Kind.values()))),
        in.list(() -> new Finding.Label(place(in), in.text(), in.optional(in::text))),
        in.texts(),
        in.text(),
        in.list(() -> place(in)),
        in.optional(
            () ->
                new Finding.Suppression(
                    in.choice(Finding.Suppression.Kind.values()), place(in), in.text())),
        in.choice(Finding.Standing.values()),
        in.text(),
        in.list(
            () ->
                new Finding.Fix(in.text(), in.list(() -> new Finding.Edit(place(in), in.text())))));
  }
}
