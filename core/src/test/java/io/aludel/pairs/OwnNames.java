package io.aludel.pairs;

import io.aludel.schema.Constraint;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives what has a name that is taken another one: no schema has two things of one name, of
 * whatever kind, since databases differ in what they tell apart.
 */
final class OwnNames {

  private final NameGrammar names;
  private final Set<String> taken = new HashSet<>();

  OwnNames(NameGrammar names) {
    this.names = names;
  }

  Schema in(Schema schema) {
    schema.tables().forEach(each -> taken.add(folded(each.name().name())));
    schema.sequences().stream().map(Sequence::name).forEach(each -> taken.add(folded(each.name())));
    for (Table table : schema.tables()) {
      table
          .columns()
          .forEach(each -> taken.add(folded(DefaultNames.check(table.name(), each.name()))));
    }
    return schema.edit(
        editor -> {
          for (Table table : List.copyOf(schema.tables())) {
            editor.editTable(
                table.name(),
                each ->
                    each.withConstraints(each.constraints().stream().map(this::own).toList())
                        .withIndexes(each.indexes().stream().map(this::own).toList()));
          }
        });
  }

  private Constraint own(Constraint constraint) {
    return taken.add(folded(constraint.name())) ? constraint : constraint.withName(names.any());
  }

  private Index own(Index index) {
    return taken.add(folded(index.name())) ? index : index.withName(names.any());
  }

  private static String folded(Name name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
