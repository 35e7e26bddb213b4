package io.aludel.processor.membership;

import io.aludel.diagnostic.Code;
import io.aludel.processor.intent.IntentNames;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.processor.report.Reporter;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the annotations that nothing reads, since they stand on something that has no table and no
 * column.
 */
public final class Misplaced {

  private final Membership membership;
  private final Set<String> units;
  private final Set<Element> read;
  private final Reporter reporter;

  /**
   * @param units the names of the units that were looked at
   * @param read the attributes that their columns come from
   */
  public Misplaced(Membership membership, Set<String> units, Set<Element> read, Reporter reporter) {
    this.membership = membership;
    this.units = units;
    this.read = read;
    this.reporter = reporter;
  }

  /** Reports those among the classes that are compiled just now. */
  public void report() {
    for (TypeElement type : membership.compiled()) {
      boolean isEntity = Membership.isEntity(type);
      if (!isEntity) {
        find(type)
            .ifPresent(
                mirror ->
                    misplaced(
                        mirror,
                        type
                            + " is no entity, so it has no table. @MigrationChange belongs on"
                            + " entities, their attributes, and packages."));
      }
      if (!isReadElsewhere(type)) {
        reportMembers(type, isEntity);
      }
    }
  }

  /** What no entity of this compilation uses may be used by those of another. */
  private boolean isReadElsewhere(TypeElement type) {
    return Mirror.find(type, Jpa.MAPPED_SUPERCLASS).isPresent()
        || Mirror.find(type, Jpa.EMBEDDABLE).isPresent()
        || Membership.isUnmanaged(type)
        || membership.unitOf(type).filter(unit -> !units.contains(unit)).isPresent();
  }

  private void reportMembers(TypeElement type, boolean isEntity) {
    for (Element member : Mirror.annotatedMembers(type)) {
      if (!(member instanceof TypeElement) && !read.contains(member)) {
        Optional<Mirror> mirror = find(member);
        if (mirror.isPresent()) {
          misplaced(mirror.get(), problem(type, member, isEntity));
        }
      }
    }
  }

  private String problem(TypeElement type, Element member, boolean isEntity) {
    String name = type + "." + member.getSimpleName();
    if (!isEntity) {
      return name + " belongs to no entity, so it has no column.";
    }
    if (membership.unitOf(type).isEmpty()) {
      return name
          + ": its class belongs to no history. Annotate the class as well: @MigrationChange.";
    }
    return name
        + " has no column of its own: it is no persistent attribute, or one whose column lies"
        + " elsewhere (the other side of an association, the attributes of an embeddable), or the"
        + " entity is mapped by its getters and this is a field, or the other way round.";
  }

  private static Optional<Mirror> find(Element element) {
    return Mirror.find(element, IntentNames.MIGRATION_CHANGE);
  }

  private void misplaced(Mirror mirror, String text) {
    reporter.report(Code.INTENT_MISPLACED, Place.of(mirror.element(), mirror.annotation()), text);
  }
}
