package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An entity in the making. */
final class EntityDraft extends TypeDraft {

  /** A column that a key or an index may name. */
  record NamedColumn(String attribute, String name, String javaType) {}

  final int number;
  final Optional<EntityDraft> superentity;

  /** {@code SINGLE_TABLE}, {@code JOINED}, {@code TABLE_PER_CLASS}, or empty. */
  final String strategy;

  /** The id's type, where it is a single basic; else the class of the id. */
  String idType = "Long";

  /** The attribute of the id, where it is a single basic. */
  String idAttribute = "";

  /** The columns of the key, where their names are written. */
  List<String> keyColumns = List.of();

  boolean compositeId;

  /**
   * Whether its table lies in a schema of its own. H2 looks for what such a table refers to in the
   * same schema, and fails, so that it refers to nothing.
   */
  boolean elsewhere;

  boolean abstractClass;

  /** Whether others may derive their identity from its id. */
  boolean derivable = true;

  final List<NamedColumn> keyable = new ArrayList<>();
  final List<NamedColumn> unique = new ArrayList<>();
  final Set<String> embedded;
  final Set<String> joinedWith = new HashSet<>();
  final List<String> secondaryTables = new ArrayList<>();

  EntityDraft(
      String name,
      boolean property,
      int number,
      String strategy,
      Optional<EntityDraft> superentity) {
    super(name, property);
    this.number = number;
    this.strategy = strategy;
    this.superentity = superentity;
    this.embedded = superentity.map(root -> root.embedded).orElseGet(HashSet::new);
  }

  EntityDraft root() {
    return superentity.map(EntityDraft::root).orElse(this);
  }

  /** Whether its columns lie in a table that rows of others share. */
  boolean sharesTable() {
    return superentity.isPresent() && strategy.equals("SINGLE_TABLE");
  }
}
