package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What becomes of each mapping annotation of Jakarta Persistence and of Hibernate.
 *
 * <p>Every annotation type of the two packages is listed, so that none is passed over in silence: a
 * test compares the list with the jars. One that is not listed, of a later version, is refused.
 */
enum AnnotationSupport {
  /** The mapping reads it. */
  HANDLED,
  /** It changes the schema in a way that is not derived yet. */
  REFUSED,
  /**
   * It decides the column's type where no compiler sees it; accepted where the type is stated
   * beside it.
   */
  REFUSED_UNLESS_TYPED,
  /** The schema is the same with it and without it. */
  NO_EFFECT;

  private static final Map<String, AnnotationSupport> TABLE = table();

  /** Attributes of handled annotations that are refused where they are not empty. */
  private static final Map<String, Set<String>> REFUSED_ATTRIBUTES =
      Map.of(
          Jpa.COLUMN,
          Set.of("table"),
          Jpa.JOIN_COLUMN,
          Set.of("table"),
          Jpa.TABLE,
          Set.of("catalog", "options"),
          Jpa.PACKAGE + "Index",
          Set.of("options"),
          Jpa.PACKAGE + "UniqueConstraint",
          Set.of("options"),
          Jpa.PACKAGE + "CheckConstraint",
          Set.of("options"),
          Jpa.SEQUENCE_GENERATOR,
          Set.of("catalog", "options"),
          Jpa.PACKAGE + "ForeignKey",
          Set.of("foreignKeyDefinition", "options"));

  /**
   * What becomes of an annotation; nothing is known of one outside the two packages, which is not a
   * mapping annotation.
   *
   * @param name its qualified name, a nested type's with dots
   */
  static Optional<AnnotationSupport> of(String name) {
    boolean mapping = name.startsWith(Jpa.PACKAGE) || name.startsWith(Jpa.HIBERNATE_PACKAGE);
    return mapping ? Optional.of(TABLE.getOrDefault(name, REFUSED)) : Optional.empty();
  }

  /** The attributes of a handled annotation that are refused where they are not empty. */
  static Set<String> refusedAttributes(String name) {
    return REFUSED_ATTRIBUTES.getOrDefault(name, Set.of());
  }

  /** The whole list. */
  static Map<String, AnnotationSupport> all() {
    return TABLE;
  }

  private static Map<String, AnnotationSupport> table() {
    Map<String, AnnotationSupport> table = new TreeMap<>();
    put(
        table,
        HANDLED,
        Jpa.PACKAGE,
        """
        Access
        Basic
        CheckConstraint
        Column
        Embeddable
        Embedded
        Entity
        Enumerated
        ForeignKey
        GeneratedValue
        Id
        Index
        JoinColumn
        JoinColumns
        Lob
        ManyToOne
        MappedSuperclass
        OneToMany
        OneToOne
        SequenceGenerator
        SequenceGenerators
        Table
        Temporal
        Transient
        UniqueConstraint
        Version
        """);
    put(
        table,
        REFUSED,
        Jpa.PACKAGE,
        """
        AssociationOverride
        AssociationOverrides
        AttributeOverride
        AttributeOverrides
        CollectionTable
        Converter
        Converts
        DiscriminatorColumn
        DiscriminatorValue
        ElementCollection
        EmbeddedId
        EnumeratedValue
        IdClass
        Inheritance
        JoinTable
        ManyToMany
        MapKeyClass
        MapKeyColumn
        MapKeyEnumerated
        MapKeyJoinColumn
        MapKeyJoinColumns
        MapKeyTemporal
        MapsId
        OrderColumn
        PrimaryKeyJoinColumn
        PrimaryKeyJoinColumns
        SecondaryTable
        SecondaryTables
        TableGenerator
        TableGenerators
        """);
    put(table, REFUSED_UNLESS_TYPED, Jpa.PACKAGE, "Convert");
    put(
        table,
        NO_EFFECT,
        Jpa.PACKAGE,
        """
        Cacheable
        ColumnResult
        ConstructorResult
        EntityListeners
        EntityResult
        ExcludeDefaultListeners
        ExcludeSuperclassListeners
        FieldResult
        MapKey
        NamedAttributeNode
        NamedEntityGraph
        NamedEntityGraphs
        NamedNativeQueries
        NamedNativeQuery
        NamedQueries
        NamedQuery
        NamedStoredProcedureQueries
        NamedStoredProcedureQuery
        NamedSubgraph
        OrderBy
        PersistenceContext
        PersistenceContexts
        PersistenceProperty
        PersistenceUnit
        PersistenceUnits
        PostLoad
        PostPersist
        PostRemove
        PostUpdate
        PrePersist
        PreRemove
        PreUpdate
        QueryHint
        SqlResultSetMapping
        SqlResultSetMappings
        StoredProcedureParameter
        """);
    put(table, HANDLED, Jpa.HIBERNATE_PACKAGE, "ColumnDefault CreationTimestamp UpdateTimestamp");
    put(
        table,
        REFUSED_UNLESS_TYPED,
        Jpa.HIBERNATE_PACKAGE,
        "JavaType JdbcType JdbcTypeCode Nationalized Type");
    put(
        table,
        REFUSED,
        Jpa.HIBERNATE_PACKAGE,
        """
        Any
        AnyDiscriminator
        AnyDiscriminatorImplicitValues
        AnyDiscriminatorValue
        AnyDiscriminatorValues
        AnyKeyJavaClass
        AnyKeyJavaType
        AnyKeyJdbcType
        AnyKeyJdbcTypeCode
        Array
        AttributeBinderType
        Audited
        Audited.CollectionTable
        Audited.Excluded
        Audited.SecondaryTable
        Audited.SecondaryTables
        Audited.Table
        Bag
        Changelog
        Changelog.ChangesetId
        Changelog.ModifiedEntities
        Changelog.Timestamp
        Check
        Checks
        Collate
        CollectionId
        CollectionIdJavaClass
        CollectionIdJavaType
        CollectionIdJdbcType
        CollectionIdJdbcTypeCode
        CollectionIdMutability
        CollectionIdType
        CollectionType
        CollectionTypeRegistration
        CollectionTypeRegistrations
        Comment
        Comments
        CompositeType
        CompositeTypeRegistration
        CompositeTypeRegistrations
        ConverterRegistration
        ConverterRegistrations
        CurrentTimestamp
        DialectOverride.Check
        DialectOverride.Checks
        DialectOverride.ColumnDefault
        DialectOverride.ColumnDefaults
        DialectOverride.DiscriminatorFormula
        DialectOverride.DiscriminatorFormulas
        DialectOverride.Formula
        DialectOverride.Formulas
        DialectOverride.GeneratedColumn
        DialectOverride.GeneratedColumns
        DialectOverride.JoinFormula
        DialectOverride.JoinFormulas
        DiscriminatorFormula
        DiscriminatorOptions
        EmbeddedColumnNaming
        EmbeddedTable
        Formula
        FractionalSeconds
        Generated
        GeneratedColumn
        GenericGenerator
        GenericGenerators
        IdGeneratorType
        JavaTypeRegistration
        JavaTypeRegistrations
        JdbcTypeRegistration
        JdbcTypeRegistrations
        JoinColumnOrFormula
        JoinColumnsOrFormulas
        JoinFormula
        ListIndexBase
        ListIndexJavaType
        ListIndexJdbcType
        ListIndexJdbcTypeCode
        ManyToAny
        MapKeyCompositeType
        MapKeyJavaType
        MapKeyJdbcType
        MapKeyJdbcTypeCode
        MapKeyMutability
        MapKeyType
        NativeGenerator
        NaturalId
        NaturalIdClass
        NotFound
        OnDelete
        Parent
        PartitionKey
        PropertyRef
        SecondaryRow
        SecondaryRows
        SoftDelete
        Source
        Struct
        Subselect
        TargetEmbeddable
        Temporal
        Temporal.Excluded
        Temporal.HistoryPartitioning
        Temporal.HistoryTable
        TenantId
        TimeZoneColumn
        TimeZoneStorage
        TypeBinderType
        TypeRegistration
        TypeRegistrations
        UuidGenerator
        ValueGenerationType
        View
        """);
    put(
        table,
        NO_EFFECT,
        Jpa.HIBERNATE_PACKAGE,
        """
        AttributeAccessor
        BatchSize
        Cache
        Cascade
        ColumnTransformer
        ColumnTransformers
        ConcreteProxy
        DialectOverride.FilterDefOverrides
        DialectOverride.FilterDefs
        DialectOverride.FilterOverrides
        DialectOverride.Filters
        DialectOverride.OverridesAnnotation
        DialectOverride.SQLDelete
        DialectOverride.SQLDeleteAll
        DialectOverride.SQLDeleteAlls
        DialectOverride.SQLDeletes
        DialectOverride.SQLInsert
        DialectOverride.SQLInserts
        DialectOverride.SQLOrder
        DialectOverride.SQLOrders
        DialectOverride.SQLRestriction
        DialectOverride.SQLRestrictions
        DialectOverride.SQLSelect
        DialectOverride.SQLSelects
        DialectOverride.SQLUpdate
        DialectOverride.SQLUpdates
        DialectOverride.Version
        DynamicInsert
        DynamicUpdate
        EmbeddableInstantiator
        EmbeddableInstantiatorRegistration
        EmbeddableInstantiatorRegistrations
        Fetch
        FetchProfile
        FetchProfile.FetchOverride
        FetchProfileOverride
        FetchProfileOverrides
        FetchProfiles
        Filter
        FilterDef
        FilterDefs
        FilterJoinTable
        FilterJoinTables
        Filters
        HQLSelect
        Immutable
        Imported
        Instantiator
        LazyGroup
        Mutability
        NamedEntityGraph
        NamedEntityGraphs
        NamedNativeQueries
        NamedNativeQuery
        NamedQueries
        NamedQuery
        NaturalIdCache
        OptimisticLock
        OptimisticLocking
        ParamDef
        Parameter
        QueryCacheLayout
        RowId
        SQLDelete
        SQLDeleteAll
        SQLDeletes
        SQLInsert
        SQLInserts
        SQLJoinTableRestriction
        SQLOrder
        SQLRestriction
        SQLSelect
        SQLUpdate
        SQLUpdates
        SortComparator
        SortNatural
        SqlFragmentAlias
        Synchronize
        """);
    return Collections.unmodifiableMap(table);
  }

  private static void put(
      Map<String, AnnotationSupport> table,
      AnnotationSupport support,
      String prefix,
      String names) {
    for (String name : names.strip().split("\\s+")) {
      table.put(prefix + name, support);
    }
  }
}
