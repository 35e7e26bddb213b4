package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the converters of attributes: those that are named, and those that apply by themselves. */
final class Converters {

  private static final String ATTRIBUTE_CONVERTER = Jpa.PACKAGE + "AttributeConverter";

  /** What no converter may stand beside (section 3.9). */
  private static final List<String> UNCONVERTED =
      List.of(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED, Jpa.TEMPORAL);

  private final MappingContext context;

  Converters(MappingContext context) {
    this.context = context;
  }

  /** Whether an attribute's conversion is contradictory or cannot be known, which is reported. */
  boolean areWrong(Attribute attribute) {
    Optional<Mirror> convert = named(attribute);
    if (convert.isEmpty()) {
      return attribute.find(Jpa.CONVERT).isEmpty() && appliesTwice(attribute);
    }
    Optional<Mirror> beside = attribute.findFirst(UNCONVERTED);
    if (beside.isPresent()) {
      context.report(
          Code.MAPPING_INVALID,
          convert.get().place(),
          attribute
              + ": an attribute with "
              + beside.get().shortName()
              + " cannot be converted. Remove one of the two.");
      return true;
    }
    return isUnknown(attribute, convert.get());
  }

  private boolean isUnknown(Attribute attribute, Mirror convert) {
    Optional<TypeMirror> converter = convert.classLiteral("converter");
    if (converter.isPresent() && context.unresolved(converter.get())) {
      context.incomplete();
      return true;
    }
    if (converter.isEmpty() || conversion(converter.get()).isEmpty()) {
      context.report(
          Code.MAPPING_INVALID,
          convert.place("converter"),
          attribute
              + ": which types are converted cannot be seen. Name a class that implements"
              + " AttributeConverter<…, …> with types of its own.");
      return true;
    }
    return false;
  }

  private boolean appliesTwice(Attribute attribute) {
    List<Conversion> automatic = automatic(attribute);
    if (automatic.size() > 1) {
      context.report(
          Code.MAPPING_INVALID,
          attribute.place(),
          attribute
              + ": several converters apply to "
              + attribute.type()
              + " by themselves: "
              + automatic.stream()
                  .map(each -> each.converter().getQualifiedName().toString())
                  .sorted()
                  .collect(Collectors.joining(", "))
              + ". Name one: @Convert(converter = …), or take autoApply off the others.");
    }
    return automatic.size() > 1;
  }

  /** The conversion of an attribute that {@link #areWrong} has found nothing wrong with. */
  Optional<Conversion> of(Attribute attribute) {
    Optional<Mirror> convert = attribute.find(Jpa.CONVERT);
    if (convert.isEmpty()) {
      List<Conversion> automatic = automatic(attribute);
      return automatic.isEmpty() ? Optional.empty() : Optional.of(automatic.get(0));
    }
    Optional<Mirror> named = named(attribute);
    Optional<TypeMirror> converter =
        named.isPresent() ? named.get().classLiteral("converter") : Optional.empty();
    return converter.isPresent() ? conversion(converter.get()) : Optional.empty();
  }

  /** The annotation that names a converter, unless it says that there is none. */
  private static Optional<Mirror> named(Attribute attribute) {
    Optional<Mirror> convert = attribute.find(Jpa.CONVERT);
    boolean disabled = convert.isPresent() && convert.get().flag("disableConversion", false);
    return disabled ? Optional.empty() : convert;
  }

  private List<Conversion> automatic(Attribute attribute) {
    if (context.automaticConverters().isEmpty()
        || attribute.isId()
        || attribute.hasAny(UNCONVERTED)) {
      return List.of();
    }
    TypeMirror type = context.boxed(attribute.type());
    List<Conversion> automatic = new ArrayList<>();
    for (TypeElement converter : context.automaticConverters()) {
      Optional<Conversion> conversion = conversion(converter.asType());
      if (conversion.isPresent() && context.types.isSubtype(type, conversion.get().domain())) {
        automatic.add(conversion.get());
      }
    }
    return automatic;
  }

  private Optional<Conversion> conversion(TypeMirror converter) {
    Optional<TypeElement> element = JavaTypes.element(converter);
    Optional<DeclaredType> type = element.isPresent() ? converterType(converter) : Optional.empty();
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = type.get().getTypeArguments();
    return arguments.size() == 2 && isKnown(arguments.get(0)) && isKnown(arguments.get(1))
        ? Optional.of(new Conversion(element.get(), arguments.get(0), arguments.get(1)))
        : Optional.empty();
  }

  private static boolean isKnown(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? isKnown(((ArrayType) type).getComponentType())
        : type.getKind() == TypeKind.DECLARED || type.getKind().isPrimitive();
  }

  private Optional<DeclaredType> converterType(TypeMirror type) {
    if (JavaTypes.nameOf(type).equals(ATTRIBUTE_CONVERTER)) {
      return Optional.of((DeclaredType) type);
    }
    for (TypeMirror supertype : context.types.directSupertypes(type)) {
      Optional<DeclaredType> converterType = converterType(supertype);
      if (converterType.isPresent()) {
        return converterType;
      }
    }
    return Optional.empty();
  }

  /** Whether a class is a converter that applies by itself. */
  static boolean isAutomatic(TypeElement type) {
    Optional<Mirror> converter = Mirror.find(type, Jpa.CONVERTER);
    return converter.isPresent() && converter.get().flag("autoApply", false);
  }
}
