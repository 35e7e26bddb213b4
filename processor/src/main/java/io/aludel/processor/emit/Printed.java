package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.aludel.migration.CreateTableOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        && calls.size() + next.calls.size() <= LONGEST_CHAIN;
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
   * Adds the statement, one call a line unless there is only one.
   *
   * @param number tells its variable, should it need one, from those of its neighbours
   * @param blocks takes the text blocks
   */
  void addTo(CodeBlock.Builder code, int number, TextBlocks blocks) {
    List<Fragment> links = Line.joined(calls, blocks);
    if (links.size() <= LONGEST_CHAIN) {
      code.addStatement(chain(head.code(), links));
      return;
    }
    String variable = "table" + number;
    code.addStatement("$T $L = $L", CreateTableOperations.class, variable, head.code());
    for (int from = 0; from < links.size(); from += LONGEST_CHAIN) {
      List<Fragment> some = links.subList(from, Math.min(links.size(), from + LONGEST_CHAIN));
      code.addStatement(chain(CodeBlock.of(variable), some));
    }
  }

  private static CodeBlock chain(CodeBlock start, List<Fragment> calls) {
    CodeBlock.Builder code = CodeBlock.builder().add(start);
    String separator = calls.size() == 1 ? "$Z." : "\n.";
    for (Fragment call : calls) {
      code.add(separator).add(call.code());
    }
    return code.build();
  }
}
