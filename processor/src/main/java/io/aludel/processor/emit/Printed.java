package io.aludel.processor.emit;

import io.aludel.migration.CreateTableOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement of a migration: a call, or a chain of calls.
 *
 * @param head the first call: {@code op.alterTable("users")}
 * @param chain what a neighbour must have, too, so that its calls may follow in the same chain; the
 *     table that the head alters, for one
 * @param calls what is called on it, without the dots
 */
record Printed(Fragment head, Optional<Object> chain, List<Call> calls) {

  /** Compilers go down into a chain call by call, and their stack has an end. */
  private static final int LONGEST_CHAIN = 100;

  Printed {
    calls = List.copyOf(calls);
  }

  static Printed alone(Fragment head) {
    return new Printed(head, Optional.empty(), List.of());
  }

  boolean canTake(Printed next) {
    return chain.isPresent()
        && chain.equals(next.chain)
        && calls.size() + next.calls.size() <= LONGEST_CHAIN
        && Line.length(calls) + Line.length(next.calls) <= Line.LONGEST_BLOCK;
  }

  Printed plus(Printed next) {
    List<Call> all = new ArrayList<>(calls);
    all.addAll(next.calls);
    return new Printed(head, chain, all);
  }

  int weight() {
    int weight = head.weight();
    for (Call call : calls) {
      weight += call.weight();
    }
    return weight;
  }

  /**
   * What is to be written: one call a line, unless there is only one.
   *
   * @param number tells its variable, should it need one, from those of its neighbours
   */
  List<Fragment> statements(int number) {
    List<Fragment> links = Line.joined(calls);
    if (links.size() <= LONGEST_CHAIN) {
      return List.of(chain(head, links));
    }
    List<Fragment> statements = new ArrayList<>();
    String variable = "table" + number;
    statements.add(head.assigned(CreateTableOperations.class, variable));
    for (int from = 0; from < links.size(); from += LONGEST_CHAIN) {
      List<Fragment> some = links.subList(from, Math.min(links.size(), from + LONGEST_CHAIN));
      statements.add(chain(Fragment.of(variable), some));
    }
    return statements;
  }

  private static Fragment chain(Fragment start, List<Fragment> calls) {
    StringBuilder code = new StringBuilder(start.code());
    Set<Import> imports = start.imports();
    int weight = start.weight();
    for (Fragment call : calls) {
      code.append(calls.size() == 1 ? Layout.SEAM : '\n').append('.').append(call.code());
      imports = Import.union(imports, call.imports());
      weight += call.weight();
    }
    return new Fragment(code.toString(), imports, weight);
  }
}
