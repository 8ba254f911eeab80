// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.OptionalInt;
import klint.base.Packer;
import klint.base.Unpacker;
import klint.diag.DiagBytes;

/// Entries of effect tables as bytes that can be kept, and back, with nothing lost: their JSON is
/// for people and has an order of its own.
public final class EffectBytes {
  private static final int COUNT = 0;
  private static final int COMPONENTS = 1;

  private EffectBytes() {}

  public static void write(Packer out, EffectEntry e) {
    out.text(e.symbol());
    write(out, e.change());
    out.map(e.outcomes(), s -> out.text(s.label()), c -> write(out, c));
    out.list(e.requirements(), r -> write(out, r));
    out.choice(e.returns());
    out.optional(e.lastReference(), s -> out.text(s.label()));
    out.list(e.kernels(), k -> out.number(k.major()).number(k.minor()));
    out.optional(e.unknown(), out::text);
    Evidence v = e.evidence();
    out.choice(v.how()).text(v.source()).text(v.line()).texts(v.chain()).text(v.reason());
    DiagBytes.write(out, v.table());
  }

  public static EffectEntry entry(Unpacker in) {
    return new EffectEntry(
        in.text(),
        change(in),
        in.map(() -> shape(in), () -> change(in)),
        in.list(() -> requirement(in)),
        in.choice(EffectEntry.Return.values()),
        in.optional(() -> shape(in)),
        in.list(() -> new KernelVersion((int) in.number(), (int) in.number())),
        in.optional(in::text),
        new Evidence(
            in.choice(Evidence.How.values()),
            in.text(),
            in.text(),
            in.texts(),
            in.text(),
            DiagBytes.place(in)));
  }

  private static void write(Packer out, ContextChange change) {
    out.texts(change.acquires()).texts(change.releases()).number(change.adjust());
  }

  private static ContextChange change(Unpacker in) {
    return new ContextChange(in.texts(), in.texts(), (int) in.number());
  }

  private static ResultShape shape(Unpacker in) {
    String label = in.text();
    return ResultShape.of(label).orElseGet(() -> new ResultShape.Named(label));
  }

  private static void write(Packer out, ExpectRange range) {
    out.number(range.lo()).number(range.hi());
  }

  private static ExpectRange range(Unpacker in) {
    return new ExpectRange((int) in.number(), (int) in.number());
  }

  private static void write(Packer out, Requirement r) {
    switch (r.expect()) {
      case Expect.Count(ExpectRange range) -> {
        out.number(COUNT);
        write(out, range);
      }
      case Expect.Components(var ranges) -> {
        out.number(COMPONENTS);
        out.map(ranges, out::choice, range -> write(out, range));
      }
    }
    switch (r.when()) {
      case Condition.Always _ -> out.text("always");
      case Condition.LastReference _ -> out.text("last");
      case Condition.NotInInterrupt _ -> out.text("interrupt");
      case Condition.AllowsBlocking(String param, OptionalInt position) -> {
        out.text("allows").text(param);
        write(out, position);
      }
      case Condition.ArgumentIs(String param, OptionalInt position, ResultShape shape) -> {
        out.text("is").text(param).text(shape.label());
        write(out, position);
      }
    }
    out.choice(r.strength());
  }

  private static Requirement requirement(Unpacker in) {
    Expect expect =
        in.number() == COUNT
            ? new Expect.Count(range(in))
            : new Expect.Components(in.map(() -> in.choice(Component.values()), () -> range(in)));
    String kind = in.text();
    Condition when =
        switch (kind) {
          case "last" -> Condition.LAST_REFERENCE;
          case "interrupt" -> Condition.NOT_IN_INTERRUPT;
          case "allows" -> new Condition.AllowsBlocking(in.text(), position(in));
          case "is" -> {
            String param = in.text();
            ResultShape shape = shape(in);
            yield new Condition.ArgumentIs(param, position(in), shape);
          }
          default -> Condition.ALWAYS;
        };
    return new Requirement(expect, when, in.choice(Requirement.Strength.values()));
  }

  private static void write(Packer out, OptionalInt position) {
    out.number(position.orElse(-1));
  }

  private static OptionalInt position(Unpacker in) {
    int position = (int) in.number();
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
