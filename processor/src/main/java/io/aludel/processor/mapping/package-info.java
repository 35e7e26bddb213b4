/**
 * What today's entities say: from classes to a schema in logical types.
 *
 * <p>{@link io.aludel.processor.mapping.SchemaMapping} is the entrance. An entity's {@code
 * Hierarchy} is read into {@code Attribute}s. A {@code ValueMapper} makes of each, at the {@code
 * Site} where it stands, a {@code Value}: a column ({@code ColumnMapper}), the parts of an
 * embeddable, or columns that refer to another entity's ({@code ToOneMapper}). An {@code
 * EntityBinding} keeps them and binds them on demand, a {@code CollectionBinder} adds the tables of
 * collections, and a {@code TableDraft} gathers all of it until a {@code TableBuilder} can name its
 * keys and indexes. What a mapping may say is listed in {@code AnnotationSupport}; what is not
 * supported is refused there. The rules are those of Jakarta Persistence 3.2 where it has one, and
 * those observed of Hibernate ORM 7.4 where it has not.
 *
 * <p>Where to look for a rule:
 *
 * <ul>
 *   <li>what a class declares, and what it inherits: {@code Hierarchy}, {@code AttributeReader},
 *       {@code Annotations}, {@code Overrides}; what Lombok is going to add: {@code Lombok};
 *   <li>the type of a column: {@code BasicTypes}, from there {@code EnumTypes}, {@code
 *       TemporalTypes}, {@code ArrayTypes}, {@code Converters}, {@code ExplicitCodes}, and {@code
 *       BeanConstraints} for what Bean Validation adds;
 *   <li>keys: {@code KeyBinder}, {@code DerivedKey} ({@code @MapsId}), {@code KeyOrder}; one-to-one
 *       associations through the key itself: {@code KeySharing}, {@code SharedKeySizes}; what
 *       generates values: {@code GeneratorMapper}, {@code GenericGenerators};
 *   <li>references: {@code ToOneMapper}, {@code ReferenceMapper}, {@code ForeignKeys}, {@code
 *       JoinTable};
 *   <li>collections: {@code CollectionShape}, then {@code CollectionTableBinder}, {@code
 *       TargetTableBinder} or {@code InverseCollectionBinder}, and {@code CollectionIndexBinder};
 *   <li>inheritance: {@code EntityTree}, {@code Strategy}, {@code Discriminator}, {@code
 *       SingleTables}; the keys of joined and secondary tables: {@code SharedKeys};
 *   <li>names: {@code Naming}, {@code ImplicitNames}, {@code InverseNames};
 *   <li>what is refused: {@code SupportCheck} and {@code WaysOut}, the classes that end in {@code
 *       Check}, {@code CollectionRules}, {@code UnboundTypes}, {@code VariableParts}, {@code
 *       ComposedConstraints}; embeddables in a column of their own, and what is refused of them:
 *       {@code Aggregates};
 *   <li>what the history records beside the schema: {@code MappingFacts}, {@code HierarchyFacts};
 *   <li>what rows are known to hold in new columns without an attribute: {@code KnownValues}.
 * </ul>
 */
package io.aludel.processor.mapping;
