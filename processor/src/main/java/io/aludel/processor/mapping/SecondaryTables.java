package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The further tables of an entity's rows (Jakarta Persistence, section 11.1.46). */
final class SecondaryTables {

  private final MappingContext context;
  private final SharedKeys keys;

  SecondaryTables(MappingContext context) {
    this.context = context;
    this.keys = new SharedKeys(context);
  }

  /** Adds an entity's secondary tables, without columns. */
  void open(EntityBinding binding) {
    TypeElement entity = binding.entity();
    for (Mirror mirror : Mirror.findAll(entity, Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES)) {
      TableMirror description = new TableMirror(mirror);
      ObjectName name =
          Names.physical(
              description.schema(), Names.logical(description.name().orElse("")), context.naming());
      if (name.equals(binding.table().name())
          || binding.secondaryTables().containsKey(name.name())) {
        context.report(
            Code.TABLE_TWICE,
            mirror.place(),
            entity.getQualifiedName()
                + " has the table "
                + name
                + " already. Give the secondary table another name.");
      } else {
        binding.addSecondaryTable(
            new TableDraft(name, entity, mirror.place(), Optional.of(description)));
      }
    }
  }

  /** Gives an entity's secondary tables their keys. */
  void bindKeys(EntityBinding binding) {
    for (TableDraft table : binding.secondaryTables().values()) {
      Mirror mirror = table.mirror().orElseThrow().mirror();
      keys.add(
          table,
          binding,
          JoinColumnMirror.in(mirror, "pkJoinColumns"),
          reference ->
              ForeignKeys.add(table, reference, mirror.nested("foreignKey").stream().findFirst()));
    }
  }

  /**
   * The table that an attribute's column says it lies in.
   *
   * @param site where the attribute stands
   * @param table what its column says
   * @return the site's table where it says nothing; none if there is no such table, which is
   *     reported
   */
  Optional<TableDraft> choose(Attribute attribute, Site site, Optional<String> table, Place place) {
    if (table.isEmpty() || site.inCollection()) {
      return Optional.of(site.table());
    }
    Name name = Names.physical(table.get(), context.naming());
    Optional<TableDraft> secondary =
        Optional.ofNullable(site.owner().secondaryTables().get(name))
            .filter(each -> !site.inherited());
    if (secondary.isEmpty() && !site.inherited()) {
      context.report(
          Code.MAPPING_INVALID,
          place,
          attribute
              + ": "
              + site.owner().entity().getQualifiedName()
              + " has no secondary table "
              + name
              + "."
              + offer(site.owner(), name));
    }
    return secondary;
  }

  private static String offer(EntityBinding owner, Name name) {
    if (owner.table().name().name().equals(name)) {
      return " It is the entity's own table, which is meant where nothing is written: leave table"
          + " out.";
    }
    List<String> names = owner.secondaryTables().keySet().stream().map(Name::toString).toList();
    return Nearest.to(name.toString(), names)
        .map(near -> " Did you mean " + near + "?")
        .orElse(" Declare it on the entity: @SecondaryTable(name = \"" + name + "\").");
  }
}
