package io.aludel.hazard;

import io.aludel.change.Subject;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Array;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Temporal;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import io.aludel.schema.Type.Verbatim;
import java.util.ArrayList;
import java.util.List;

/** What is dangerous about a change of type in place. */
record TypeRules(Type from, Type to) {

  List<Hazard> judge(Subject subject) {
    return switch (from.conversionTo(to)) {
      case LOSSLESS ->
          isMetadata()
              ? List.of()
              : List.of(hazard(Rule.TYPE_REWRITE, Level.REVIEW, subject, becomes()));
      case CHECKED ->
          List.of(
              missing().isEmpty()
                  ? hazard(Rule.TYPE_NARROWED, Level.DANGEROUS, subject, becomes())
                  : hazard(
                      Rule.ENUM_CONSTANT,
                      Level.DANGEROUS,
                      subject,
                      "constants vanish: " + String.join(", ", missing())));
      case LOSSY ->
          List.of(
              hazard(
                  changesZone() ? Rule.TYPE_ZONE : Rule.TYPE_LOSSY,
                  Level.DANGEROUS,
                  subject,
                  becomes()));
      case MEANING ->
          List.of(
              hazard(
                  Rule.ORDINAL_ORDER,
                  Level.DANGEROUS,
                  subject,
                  moved(ordinal(from).constants(), ordinal(to).constants())));
      case IMPOSSIBLE ->
          List.of(hazard(Rule.TYPE_INCOMPATIBLE, Level.DANGEROUS, subject, becomes()));
    };
  }

  private boolean changesZone() {
    return from instanceof Temporal before
        && to instanceof Temporal after
        && !before.kind().isStoredLike(after.kind());
  }

  private static Ordinal ordinal(Type type) {
    return (Ordinal) (type instanceof Array array ? array.element() : type);
  }

  private static Hazard hazard(Rule rule, Level level, Subject subject, String detail) {
    return new Hazard(rule, level, subject, detail);
  }

  /** Changes that no database rewrites the table for. */
  private boolean isMetadata() {
    return (from instanceof Varchar && to instanceof Varchar)
        || (from instanceof Varbinary && to instanceof Varbinary)
        || (from instanceof Enumeration && to instanceof Enumeration)
        || (from instanceof Ordinal && to instanceof Ordinal)
        || (from instanceof Temporal before
            && to instanceof Temporal after
            && before.digits() == after.digits())
        || (from instanceof Verbatim && to instanceof Verbatim);
  }

  private String becomes() {
    return from.text() + " becomes " + to.text();
  }

  /** The constants of an enum stored by name that are gone, where both types have some. */
  private List<String> missing() {
    List<String> after = constants(to);
    return after.isEmpty()
        ? List.of()
        : constants(from).stream().filter(each -> !after.contains(each)).toList();
  }

  private static List<String> constants(Type type) {
    if (type instanceof Enumeration enumeration) {
      return enumeration.constants();
    }
    return type instanceof Verbatim verbatim ? verbatim.constants() : List.of();
  }

  private static String moved(List<String> before, List<String> after) {
    List<String> moved = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      String constant = before.get(i);
      int position = after.indexOf(constant);
      if (position < 0) {
        moved.add(constant + " (stored as " + i + ") is gone");
      } else if (position != i) {
        moved.add(constant + " (stored as " + i + ") would be read from " + position);
      }
    }
    return String.join(", ", moved);
  }
}
