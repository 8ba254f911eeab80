// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Generic parameters and where-clauses.
final class GenericsBuilder extends Steps {
  GenericsBuilder(TreeBuilder builder) {
    super(builder);
  }

  /// Parameters and where-clauses directly in an item's step.
  Generics of(int step) {
    List<GenericParam> params = List.of();
    List<Generics.WherePredicate> where = List.of();
    int end = next(step);
    for (int c = step + 1; c < end; c = next(c)) {
      switch (rule(c)) {
        case RULE_genericParams, RULE_implGenericParams -> params = params(c);
        case RULE_whereClause -> {
          List<Generics.WherePredicate> more = where(c);
          if (where.isEmpty()) {
            where = more;
          } else {
            where = new ArrayList<>(where);
            where.addAll(more);
          }
        }
        default -> {
          // Another part of the item.
        }
      }
    }
    return params.isEmpty() && where.isEmpty() ? Generics.NONE : new Generics(params, where);
  }

  /// `for<..>`.
  List<GenericParam> binder(int step) {
    return params(child(step, RULE_genericParams));
  }

  /// `<..>`.
  List<GenericParam> params(int step) {
    List<GenericParam> params = new ArrayList<>();
    for (int p : elements(child(step, RULE_genericParamList), RULE_genericParam)) {
      params.add(param(p));
    }
    return params;
  }

  private GenericParam param(int step) {
    List<Attr> attrs = builder.outer(step);
    int lifetime = direct(step, LIFETIME);
    List<Bound> bounds = builder.types.boundsIn(step);
    if (lifetime != NONE) {
      for (Bound bound : bounds) {
        if (!(bound instanceof Bound.Outlives)) {
          error(bound.span(), "expected a lifetime");
        }
      }
      return new GenericParam.OfLifetime(attrs, lifetime(lifetime), bounds, span(step));
    }
    Ident name = ident(direct(step, IDENTIFIER));
    int type = child(step, RULE_type);
    if (has(step, CONST)) {
      int value = child(step, RULE_constArgument);
      return new GenericParam.OfConst(
          attrs,
          name,
          builder.types.type(type),
          value == NONE ? Optional.empty() : Optional.of(builder.exprs.constant(value)),
          span(step));
    }
    return new GenericParam.OfType(
        attrs,
        name,
        bounds,
        type == NONE ? Optional.empty() : Optional.of(builder.types.type(type)),
        span(step));
  }

  private List<Generics.WherePredicate> where(int step) {
    List<Generics.WherePredicate> predicates = new ArrayList<>();
    for (int p : elements(step, RULE_whereClauseItem)) {
      List<Bound> bounds = builder.types.boundsIn(p);
      int type = child(p, RULE_type);
      if (type == NONE) {
        Lifetime lifetime = lifetime(direct(p, LIFETIME));
        predicates.add(new Generics.WherePredicate.OfLifetime(lifetime, bounds, span(p)));
        continue;
      }
      List<GenericParam> binder = List.of();
      int bound = binderOf(type);
      Type subject;
      if (bound == NONE) {
        subject = builder.types.type(type);
      } else {
        binder = binder(bound);
        subject = builder.types.type(next(bound));
      }
      predicates.add(new Generics.WherePredicate.OfType(binder, subject, bounds, span(p)));
    }
    return predicates;
  }

  /// The `for<..>` that a predicate's type begins with.
  private int binderOf(int type) {
    int step = type;
    while (!isLeaf(step) && to(step) == to(type) && from(step) == from(type)) {
      int first = only(step);
      if (rule(first) == RULE_forLifetimes) {
        return rule(step) == RULE_typeCore ? first : NONE;
      }
      step = first;
    }
    return NONE;
  }
}
