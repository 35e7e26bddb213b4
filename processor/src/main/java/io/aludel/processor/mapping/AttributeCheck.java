package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Refuses annotations of an attribute that its type, or its place, makes impossible. */
final class AttributeCheck {

  private static final List<String> ASSOCIATIONS =
      List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

  /** What names a Java type of somebody's own, which may count versions or be an enum. */
  private static final List<String> OWN_TYPES =
      List.of(Jpa.HIBERNATE_PACKAGE + "Type", Jpa.HIBERNATE_PACKAGE + "JavaType");

  /** The types that Hibernate can count versions in. */
  private static final Set<String> VERSIONS =
      Set.of(
          "byte",
          "java.lang.Byte",
          "short",
          "java.lang.Short",
          "int",
          "java.lang.Integer",
          "long",
          "java.lang.Long",
          "byte[]",
          "java.sql.Timestamp",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime");

  private final MappingContext context;

  AttributeCheck(MappingContext context) {
    this.context = context;
  }

  /** Whether an attribute can be what it says it is, of whatever kind. */
  boolean accepts(Attribute attribute) {
    return acceptsVersion(attribute) && acceptsMapsId(attribute);
  }

  /**
   * Whether an attribute that is neither an association nor a collection can be what it says.
   *
   * @param declared the attribute as it is declared, without what is said of it further out
   */
  boolean acceptsValue(Attribute declared) {
    return acceptsEmbedded(declared) && acceptsEnumerated(declared) && acceptsConvert(declared);
  }

  private boolean acceptsVersion(Attribute attribute) {
    Optional<Mirror> version = attribute.find(Jpa.VERSION);
    if (version.isEmpty()) {
      return true;
    }
    if (attribute.isEmbedded()) {
      return refuse(
          attribute,
          version.get(),
          "a part of an embeddable cannot be the version. Move it to the entity.");
    }
    return VERSIONS.contains(JavaTypes.nameOf(attribute.type()))
        || isOfOwnType(attribute)
        || refuse(
            attribute,
            version.get(),
            "no version can be counted in "
                + attribute.type()
                + ". Make it an int, a long or an Instant, or remove @Version.");
  }

  private boolean acceptsMapsId(Attribute attribute) {
    Optional<Mirror> mapsId = attribute.find(Jpa.MAPS_ID);
    return mapsId.isEmpty()
        || attribute.hasAny(ASSOCIATIONS)
        || refuse(
            attribute,
            mapsId.get(),
            "only an association can map the key. Remove @MapsId, or add @ManyToOne or @OneToOne.");
  }

  private boolean acceptsEmbedded(Attribute attribute) {
    Optional<Mirror> embedded =
        attribute.find(Jpa.EMBEDDED).or(() -> attribute.find(Jpa.EMBEDDED_ID));
    return embedded.isEmpty()
        || canBeEmbedded(attribute.type())
        || refuse(
            attribute,
            embedded.get(),
            attribute.type()
                + " has no attributes to embed. "
                + (attribute.has(Jpa.EMBEDDED)
                    ? "Remove @Embedded"
                    : "Use @Id in the place of @EmbeddedId")
                + ", or make the type a class that is @Embeddable.");
  }

  /** Hibernate embeds any class that it may look into: also one that is not {@code @Embeddable}. */
  private boolean canBeEmbedded(TypeMirror type) {
    return JavaTypes.element(type)
        .filter(element -> !JavaTypes.isEnum(type) && !isOfPlatform(element))
        .isPresent();
  }

  private boolean isOfPlatform(TypeElement type) {
    return context.elements.getPackageOf(type).getQualifiedName().toString().startsWith("java.");
  }

  private boolean acceptsEnumerated(Attribute attribute) {
    Optional<Mirror> enumerated = attribute.find(Jpa.ENUMERATED);
    return enumerated.isEmpty()
        || ValueMapper.isEmbedded(attribute)
        || isOfEnums(attribute.type())
        || isOfOwnType(attribute)
        || refuse(
            attribute,
            enumerated.get(),
            attribute.type() + " is no enum. Remove @Enumerated, or make the type an enum.");
  }

  /** Whether a type is an enum, or an array or a collection of enums. */
  private boolean isOfEnums(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return isEnum(((ArrayType) type).getComponentType());
    }
    return isEnum(type)
        || JavaTypes.lastArgument(type)
            .filter(element -> isEnum(JavaTypes.bound(element, context)))
            .isPresent();
  }

  private boolean isEnum(TypeMirror type) {
    return context.isA(type, "java.lang.Enum");
  }

  /** A basic attribute has no parts, so that Hibernate forgets a converter of one of them. */
  private boolean acceptsConvert(Attribute attribute) {
    List<Mirror> converts = attribute.findAll(Jpa.CONVERT, Jpa.CONVERTS);
    if (converts.isEmpty()) {
      return true;
    }
    Optional<Mirror> ofPart =
        converts.stream()
            .filter(mirror -> mirror.nonEmpty("attributeName").isPresent())
            .findFirst();
    if (ofPart.isEmpty() || ValueMapper.isEmbedded(attribute)) {
      return true;
    }
    boolean embeddable =
        JavaTypes.element(attribute.type())
            .filter(type -> Mirror.find(type, Jpa.EMBEDDABLE).isPresent())
            .isPresent();
    context.report(
        Code.MAPPING_INVALID,
        ofPart.get().place("attributeName"),
        attribute
            + ": it is converted as a whole, and has no attribute "
            + ofPart.get().text("attributeName")
            + ". "
            + (embeddable ? "Add @Embedded, or remove attributeName." : "Remove attributeName."));
    return false;
  }

  private static boolean isOfOwnType(Attribute attribute) {
    return attribute.hasAny(OWN_TYPES);
  }

  private boolean refuse(Attribute attribute, Mirror mirror, String why) {
    context.report(Code.MAPPING_INVALID, mirror.place(), attribute + ": " + why);
    return false;
  }
}
