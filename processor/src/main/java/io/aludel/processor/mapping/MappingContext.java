package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.EnumConstants;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.processor.report.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every step of one mapping shares: the compiler's utilities, the settings, the outcome. */
final class MappingContext {

  final Types types;
  final Elements elements;
  final MappingSettings settings;
  private final EnumConstants enumConstants;
  private final List<TypeElement> automaticConverters;
  private final Reporter reporter;
  private final MemberAnnotations members = new MemberAnnotations();
  private final Map<String, TypeMirror> platformTypes = new HashMap<>();
  private final Set<List<Object>> reported = new HashSet<>();
  private boolean sound = true;
  private boolean complete = true;

  MappingContext(
      Types types,
      Elements elements,
      EnumConstants enumConstants,
      List<TypeElement> automaticConverters,
      MappingSettings settings,
      Reporter reporter) {
    this.types = types;
    this.elements = elements;
    this.enumConstants = enumConstants;
    this.automaticConverters = List.copyOf(automaticConverters);
    this.settings = settings;
    this.reporter = reporter;
  }

  /** The annotations of classes' properties, wherever they stand. */
  MemberAnnotations members() {
    return members;
  }

  Naming naming() {
    return settings.naming();
  }

  /** The entity's name: given, or that of its class, with what it is nested in (Hibernate). */
  String entityName(TypeElement entity) {
    Optional<Mirror> mirror = Mirror.find(entity, Jpa.ENTITY);
    String written = mirror.isPresent() ? mirror.get().text("name") : "";
    String binaryName = elements.getBinaryName(entity).toString();
    return written.isEmpty() ? binaryName.substring(binaryName.lastIndexOf('.') + 1) : written;
  }

  /** The packages around a package that have a declaration to be seen, the innermost first. */
  List<PackageElement> outerPackages(PackageElement inner) {
    List<PackageElement> packages = new ArrayList<>();
    String name = outer(inner.getQualifiedName().toString());
    while (!name.isEmpty()) {
      PackageElement declared = elements.getPackageElement(name);
      if (declared != null) {
        packages.add(declared);
      }
      name = outer(name);
    }
    return List.copyOf(packages);
  }

  private static String outer(String packageName) {
    return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
  }

  /** The type of values that may be missing: the class in the place of a primitive. */
  TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** Whether a type is, or extends, a class or interface that every JDK has. */
  boolean isA(TypeMirror type, String platformClass) {
    return type.getKind() == TypeKind.DECLARED
        && types.isSubtype(types.erasure(type), platformType(platformClass));
  }

  private TypeMirror platformType(String name) {
    TypeMirror known = platformTypes.get(name);
    if (known != null) {
      return known;
    }
    TypeMirror type = types.erasure(elements.getTypeElement(name).asType());
    platformTypes.put(name, type);
    return type;
  }

  /** Whether two attributes hold the same, be they primitive or not. */
  boolean haveSameType(Attribute one, Attribute other) {
    return types.isSameType(types.erasure(boxed(one.type())), types.erasure(boxed(other.type())));
  }

  /** The converters that apply to attributes by themselves, in the order of their names. */
  List<TypeElement> automaticConverters() {
    return automaticConverters;
  }

  /** Reports an error, once: what a mapped superclass says is met again in each of its entities. */
  void report(Code code, Place place, String text) {
    sound = false;
    if (reported.add(List.of(code, place.element(), text))) {
      reporter.report(code, place, text);
    }
  }

  /** Notes that something cannot be seen, so that no conclusion may be drawn. */
  void incomplete() {
    complete = false;
  }

  boolean isSound() {
    return sound;
  }

  boolean isComplete() {
    return complete;
  }

  /** A context for what is only looked at: its errors are not this mapping's. */
  MappingContext silent() {
    return new MappingContext(
        types, elements, enumConstants, automaticConverters, settings, (code, place, text) -> {});
  }

  /**
   * The names of an enum's constants, in the order of their declaration. Where that cannot be found
   * out, no conclusion may be drawn.
   */
  List<String> constants(TypeElement enumeration) {
    Optional<List<String>> ordered = enumConstants.inOrder(enumeration);
    if (ordered.isPresent()) {
      return ordered.get();
    }
    incomplete();
    return EnumConstants.names(enumeration);
  }

  /** Whether a type, or one that it is made of, cannot be found. */
  boolean unresolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return unresolved(((ArrayType) type).getComponentType());
    }
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        if (unresolved(argument)) {
          return true;
        }
      }
      return false;
    }
    return type.getKind() == TypeKind.ERROR;
  }
}
