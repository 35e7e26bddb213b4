package io.aludel.processor.model;

/** The qualified names of the annotations that the mapping reads. */
public final class Jpa {

  /** The package of Jakarta Persistence. */
  public static final String PACKAGE = "jakarta.persistence.";

  /** The package of its predecessor, which is not supported. */
  public static final String JAVAX_PACKAGE = "javax.persistence.";

  /** The package of Hibernate's own mapping annotations. */
  public static final String HIBERNATE_PACKAGE = "org.hibernate.annotations.";

  public static final String ACCESS = PACKAGE + "Access";
  public static final String ASSOCIATION_OVERRIDE = PACKAGE + "AssociationOverride";
  public static final String ASSOCIATION_OVERRIDES = PACKAGE + "AssociationOverrides";
  public static final String ATTRIBUTE_OVERRIDE = PACKAGE + "AttributeOverride";
  public static final String ATTRIBUTE_OVERRIDES = PACKAGE + "AttributeOverrides";
  public static final String BASIC = PACKAGE + "Basic";
  public static final String COLLECTION_TABLE = PACKAGE + "CollectionTable";
  public static final String COLUMN = PACKAGE + "Column";
  public static final String CONVERT = PACKAGE + "Convert";
  public static final String CONVERTER = PACKAGE + "Converter";
  public static final String CONVERTS = PACKAGE + "Converts";
  public static final String ELEMENT_COLLECTION = PACKAGE + "ElementCollection";
  public static final String DISCRIMINATOR_COLUMN = PACKAGE + "DiscriminatorColumn";
  public static final String DISCRIMINATOR_VALUE = PACKAGE + "DiscriminatorValue";
  public static final String EMBEDDABLE = PACKAGE + "Embeddable";
  public static final String EMBEDDED = PACKAGE + "Embedded";
  public static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
  public static final String ENTITY = PACKAGE + "Entity";
  public static final String ENUMERATED = PACKAGE + "Enumerated";
  public static final String ENUMERATED_VALUE = PACKAGE + "EnumeratedValue";
  public static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";
  public static final String ID = PACKAGE + "Id";
  public static final String ID_CLASS = PACKAGE + "IdClass";
  public static final String INHERITANCE = PACKAGE + "Inheritance";
  public static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
  public static final String JOIN_COLUMNS = PACKAGE + "JoinColumns";
  public static final String JOIN_TABLE = PACKAGE + "JoinTable";
  public static final String LOB = PACKAGE + "Lob";
  public static final String MANY_TO_MANY = PACKAGE + "ManyToMany";
  public static final String MANY_TO_ONE = PACKAGE + "ManyToOne";
  public static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
  public static final String MAPS_ID = PACKAGE + "MapsId";
  public static final String MAP_KEY = PACKAGE + "MapKey";
  public static final String MAP_KEY_CLASS = PACKAGE + "MapKeyClass";
  public static final String MAP_KEY_COLUMN = PACKAGE + "MapKeyColumn";
  public static final String MAP_KEY_ENUMERATED = PACKAGE + "MapKeyEnumerated";
  public static final String MAP_KEY_JOIN_COLUMN = PACKAGE + "MapKeyJoinColumn";
  public static final String MAP_KEY_JOIN_COLUMNS = PACKAGE + "MapKeyJoinColumns";
  public static final String MAP_KEY_TEMPORAL = PACKAGE + "MapKeyTemporal";
  public static final String ONE_TO_MANY = PACKAGE + "OneToMany";
  public static final String ONE_TO_ONE = PACKAGE + "OneToOne";
  public static final String ORDER_COLUMN = PACKAGE + "OrderColumn";
  public static final String PRIMARY_KEY_JOIN_COLUMN = PACKAGE + "PrimaryKeyJoinColumn";
  public static final String PRIMARY_KEY_JOIN_COLUMNS = PACKAGE + "PrimaryKeyJoinColumns";
  public static final String SECONDARY_TABLE = PACKAGE + "SecondaryTable";
  public static final String SECONDARY_TABLES = PACKAGE + "SecondaryTables";
  public static final String SEQUENCE_GENERATOR = PACKAGE + "SequenceGenerator";
  public static final String SEQUENCE_GENERATORS = PACKAGE + "SequenceGenerators";
  public static final String TABLE = PACKAGE + "Table";
  public static final String TABLE_GENERATOR = PACKAGE + "TableGenerator";
  public static final String TEMPORAL = PACKAGE + "Temporal";
  public static final String TRANSIENT = PACKAGE + "Transient";
  public static final String VERSION = PACKAGE + "Version";

  /** Hibernate's {@code @ColumnDefault}. */
  public static final String COLUMN_DEFAULT = HIBERNATE_PACKAGE + "ColumnDefault";

  /** Aludel's {@code @MigrationColumn}. */
  public static final String MIGRATION_COLUMN = "io.aludel.MigrationColumn";

  private Jpa() {}
}
