package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be written in the place of a mapping annotation that is refused. */
final class WaysOut {

  private static final String UNMANAGED =
      "take the entity out of the history with @MigrationChange(unmanaged = true).";

  /** By what the names of Hibernate's annotations look like; the first that fits holds. */
  private static final Map<Pattern, String> OF_ANNOTATIONS = new LinkedHashMap<>();

  /** By the names of attributes, of whatever annotation. */
  private static final Map<String, String> OF_ATTRIBUTES =
      Map.of(
          "catalog",
          "A connection sees one catalog, its own database, and that is the history's: remove"
              + " catalog. What lies in another part of the database has a schema = \"…\".",
          "on",
          "Say it where the table or column is declared: @Comment on its own attribute, or comment ="
              + " \"…\" in its @Table, @SecondaryTable, @JoinTable or @Column.",
          "table",
          "The keys of a map lie in the table of what it holds: remove table.");

  static {
    put("JoinFormula|JoinColumnOrFormula|JoinColumnsOrFormulas", "Join by a @JoinColumn alone.");
    put(
        "PropertyRef",
        "Name the column of that property: @JoinColumn(referencedColumnName = \"…\").");
    put(
        "PartitionKey",
        "It is a part of the primary key on some databases, and not on others: make it a part of"
            + " the key on all of them, with @Id and an @IdClass.");
    put(
        "CollectionType|CollectionTypeRegistrations?",
        "Declare the collection as a List, Set, Collection or Map of java.util.");
    put(
        "(Attribute|Type)BinderType",
        "Such an annotation stands for code that changes the mapping while Hibernate starts, which"
            + " no compiler sees: say what it does with annotations of Jakarta Persistence or"
            + " Hibernate.");
    put(
        "ConverterRegistrations?",
        "Put @Converter(autoApply = true) on the converter, or @Convert on the attributes.");
    put(
        "(Map[a-zA-Z]*)?CompositeType|CompositeTypeRegistrations?",
        "Make the class an @Embeddable, or let a converter store it in one column.");
    put(
        "(Java|Jdbc)?TypeRegistrations?",
        "Say it on each attribute, with the column's type beside it: @MigrationColumn(type ="
            + " \"varchar(20)\").");
    put(
        "NativeGenerator",
        "It is an identity column on some databases and a sequence on others, so that one history"
            + " cannot serve them. Say which it is: @GeneratedValue(strategy ="
            + " GenerationType.IDENTITY), or GenerationType.SEQUENCE.");
    put(
        "ValueGenerationType",
        "Its generator keeps something in the database, or changes the mapping. Write the value"
            + " with a generator that does neither, or in a @PrePersist method.");
    put(
        "DialectOverride\\..*",
        "One history is for all of its databases: write what all of them understand, and what is"
            + " for one alone as @Sql(dialects = \"…\").");
    put(
        "Any.*|ManyToAny",
        "Use an association for each kind of target, or one to an entity that all of them extend.");
    put("Struct", "Embed the class without it.");
    put(
        "CollectionId.*",
        "Make the collection a Set, or a List with an @OrderColumn, or its elements an @Entity.");
  }

  private WaysOut() {}

  private static void put(String names, String wayOut) {
    OF_ANNOTATIONS.put(
        Pattern.compile(Pattern.quote(Jpa.HIBERNATE_PACKAGE) + "(" + names + ")"), wayOut);
  }

  /**
   * The sentences that end the refusal of an annotation.
   *
   * @param annotation its qualified name, a nested type's with dots
   */
  static String of(String annotation) {
    return text(
        OF_ANNOTATIONS.entrySet().stream()
            .filter(entry -> entry.getKey().matcher(annotation).matches())
            .map(Map.Entry::getValue)
            .findFirst());
  }

  /** The sentences that end the refusal of an annotation's attribute. */
  static String ofAttribute(String attribute) {
    return text(Optional.ofNullable(OF_ATTRIBUTES.get(attribute)));
  }

  private static String text(Optional<String> instead) {
    return instead
        .map(text -> " " + text + " Otherwise, " + UNMANAGED)
        .orElse(" Until it is, remove it, or " + UNMANAGED);
  }
}
