package io.aludel.cli;

import io.aludel.change.Change;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is seen to before a revision is applied, and what is left to do. */
final class Checklist {

  /**
   * A point of the list.
   *
   * @param done whether it is seen to; else somebody has to
   */
  record Point(boolean done, String text) {
    @Override
    public String toString() {
      return (done ? "done  " : "open  ") + text;
    }
  }

  private final Review review;

  Checklist(Review review) {
    this.review = review;
  }

  List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(directions());
    points.add(
        review.rehearsed().isEmpty()
            ? new Point(false, "rehearsed: not yet, or not as it is now: aludel rehearse")
            : new Point(true, "rehearsed on " + String.join(", ", review.rehearsed())));
    foreignKeys(points);
    losses(points);
    review
        .revision()
        .agreements()
        .forEach(
            each ->
                points.add(
                    new Point(
                        true,
                        "agreed to "
                            + each.rule()
                            + " of "
                            + each.object()
                            + ": "
                            + each.reason())));
    return points;
  }

  private Point directions() {
    List<String> ends = review.ends();
    return ends.isEmpty()
        ? new Point(
            true,
            "both directions are written"
                + review
                    .lossesOfWayBack()
                    .map(losses -> "; the way back destroys " + losses)
                    .orElse(""))
        : new Point(false, "there is no way back, be sure of it: " + String.join("; ", ends));
  }

  private void foreignKeys(List<Point> points) {
    List<ForeignKeyOfTable> added =
        review.revision().changes().stream().flatMap(Checklist::foreignKeys).toList();
    List<String> bare = added.stream().filter(this::lacksIndex).map(Object::toString).toList();
    if (!bare.isEmpty()) {
      points.add(
          new Point(
              false,
              "foreign keys without an index, which makes deleting slow: "
                  + String.join(", ", bare)));
    } else if (!added.isEmpty()) {
      points.add(new Point(true, "foreign keys are indexed"));
    }
  }

  /** A foreign key that the revision adds. */
  private record ForeignKeyOfTable(ObjectName table, ForeignKey key) {
    @Override
    public String toString() {
      return Subject.of(table, key.columns().get(0)).toString();
    }
  }

  private static Stream<ForeignKeyOfTable> foreignKeys(Change change) {
    if (change instanceof CreateTable create) {
      return create.definition().foreignKeys().stream()
          .map(key -> new ForeignKeyOfTable(create.table(), key));
    }
    return change instanceof AddConstraint add && add.constraint() instanceof ForeignKey key
        ? Stream.of(new ForeignKeyOfTable(add.table(), key))
        : Stream.empty();
  }

  private boolean lacksIndex(ForeignKeyOfTable added) {
    return review
        .after()
        .table(added.table())
        .filter(table -> orders(table).noneMatch(order -> begins(order, added.key().columns())))
        .isPresent();
  }

  /** The columns that something finds rows by, in order. */
  private static Stream<List<Name>> orders(Table table) {
    return Stream.of(
            table.indexes().stream().map(index -> index.columns()),
            table.uniqueKeys().stream().map(key -> key.columns()),
            table.primaryKey().stream().map(key -> key.columns()))
        .flatMap(each -> each);
  }

  private static boolean begins(List<Name> order, List<Name> columns) {
    return order.size() >= columns.size() && order.subList(0, columns.size()).containsAll(columns);
  }

  private void losses(List<Point> points) {
    List<String> losses = review.losses();
    points.add(
        new Point(
            true,
            losses.isEmpty()
                ? "the upgrade destroys nothing"
                : "the upgrade destroys " + String.join(", ", losses)));
  }
}
