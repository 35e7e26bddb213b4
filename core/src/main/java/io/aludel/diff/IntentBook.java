package io.aludel.diff;

import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The intents that were declared, and which of them the draft has used. */
final class IntentBook {

  private final List<Intent> intents;
  private final Set<Intent> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Revision> history;

  /**
   * @param history the recorded revisions, which have used some of them
   */
  IntentBook(List<Intent> intents, List<Revision> history) {
    this.intents = intents;
    this.history = history;
  }

  private <I extends Intent> Optional<I> find(Class<I> kind, Subject subject) {
    return intents.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(intent -> intent.subject().equals(subject))
        .findFirst();
  }

  private <I extends Intent> Optional<I> use(Optional<I> intent) {
    intent.ifPresent(used::add);
    return intent;
  }

  /** The declared renames of tables, new name to old name. */
  Map<ObjectName, ObjectName> tableRenames() {
    Map<ObjectName, ObjectName> renames = new TreeMap<>();
    for (Intent intent : intents) {
      if (intent instanceof Intent.TableRename rename) {
        renames.putIfAbsent(rename.table(), rename.table().sibling(rename.from()));
      }
    }
    return renames;
  }

  /** The declared renames of a table's columns, new name to old name. */
  Map<Name, Name> columnRenames(ObjectName table) {
    Map<Name, Name> renames = new TreeMap<>();
    for (Intent intent : intents) {
      if (intent instanceof Intent.ColumnRename rename && rename.table().equals(table)) {
        renames.putIfAbsent(rename.column(), rename.from());
      }
    }
    return renames;
  }

  /** The same rename may be declared of the attribute and of the type, or package. */
  void useRename(Subject subject) {
    Optional<? extends Intent> rename =
        subject.column().isPresent()
            ? find(Intent.ColumnRename.class, subject)
            : find(Intent.TableRename.class, subject);
    intents.stream().filter(each -> rename.filter(each::equals).isPresent()).forEach(used::add);
  }

  Optional<Expression> backfill(Subject subject) {
    return use(find(Intent.ColumnBackfill.class, subject)).map(Intent.ColumnBackfill::expression);
  }

  Optional<Intent.ColumnTransform> transform(Subject subject) {
    return use(find(Intent.ColumnTransform.class, subject));
  }

  /** The agreement to a drop; one that no revision has used counts first. */
  Optional<Intent.Drop> drop(Subject subject) {
    return use(freshDrop(subject).or(() -> find(Intent.Drop.class, subject)));
  }

  private Optional<Intent.Drop> freshDrop(Subject subject) {
    return of(Intent.Drop.class).stream()
        .filter(drop -> drop.subject().equals(subject))
        .filter(
            drop ->
                history.stream()
                    .noneMatch(revision -> revision.agreements().contains(drop.agreement())))
        .findFirst();
  }

  /**
   * Whether something that is not mapped stays. A drop beside the retirement wins, unless it has
   * done its work.
   *
   * @param already whether it is retired, so that nobody has to say so
   */
  boolean retires(Subject subject, boolean already) {
    boolean declared = use(find(Intent.Retire.class, subject)).isPresent();
    return (already || declared) && freshDrop(subject).isEmpty();
  }

  /** The acceptances of an object's hazards. */
  List<Intent.Accept> accepts() {
    return of(Intent.Accept.class);
  }

  List<Intent.Sql> statements() {
    return of(Intent.Sql.class);
  }

  private <I extends Intent> List<I> of(Class<I> kind) {
    return intents.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  void markUsed(Intent intent) {
    used.add(intent);
  }

  /** The intents that the draft has no use for, as they were declared. */
  List<Intent> unused() {
    return intents.stream().filter(intent -> !used.contains(intent)).toList();
  }
}
