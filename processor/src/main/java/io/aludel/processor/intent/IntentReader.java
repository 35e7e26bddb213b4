package io.aludel.processor.intent;

import io.aludel.dialect.Dialect;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads what a unit's entities and packages declare. */
public final class IntentReader {

  private final String unit;
  private final Target target;
  private final List<Dialect> served;
  private final DialectTexts texts;
  private final Reporter reporter;

  /**
   * @param unit the unit's name
   * @param target what the unit's entities say
   * @param known every database that there is
   * @param served those that the history serves
   * @param reporter takes what is wrong with what was declared
   */
  public IntentReader(
      String unit, Target target, List<Dialect> known, List<Dialect> served, Reporter reporter) {
    this.unit = unit;
    this.target = target;
    this.served = List.copyOf(served);
    this.texts = new DialectTexts(names(known), names(served));
    this.reporter = reporter;
  }

  private static List<String> names(List<Dialect> dialects) {
    List<String> names = new ArrayList<>();
    for (Dialect dialect : dialects) {
      names.add(dialect.name());
    }
    return names;
  }

  /**
   * Reads the intents.
   *
   * @param entities the unit's entities
   * @param packages the unit's packages that carry {@code @MigrationChange}
   */
  public DeclaredIntents read(
      Collection<TypeElement> entities, Collection<PackageElement> packages) {
    DeclaredIntents intents = new DeclaredIntents();
    SqlIntents statements = new SqlIntents(texts, reporter, intents);
    for (TypeElement entity : sorted(entities)) {
      Optional<Declaration> declaration = declared(entity, Declaration.Kind.ENTITY);
      Optional<ObjectName> table = target.origins().tableOf(entity);
      if (declaration.isPresent() && table.isPresent()) {
        readEntity(declaration.get(), table.get(), intents, statements);
      }
    }
    for (Element member : target.origins().members()) {
      Optional<Declaration> declaration = declared(member, Declaration.Kind.ATTRIBUTE);
      if (declaration.isPresent()) {
        new AttributeIntents(declaration.get(), target, served, texts, reporter, intents).read();
      }
    }
    for (PackageElement declaring : sorted(packages)) {
      Optional<Declaration> declaration = declared(declaring, Declaration.Kind.PACKAGE);
      if (declaration.isPresent()) {
        readPackage(declaration.get(), intents, statements);
      }
    }
    statements.finish();
    return intents;
  }

  private Optional<Declaration> declared(Element element, Declaration.Kind kind) {
    Optional<Declaration> declaration = Declaration.on(element, kind);
    if (declaration.isPresent()) {
      declaration.get().check(reporter);
    }
    return declaration;
  }

  private void readPackage(
      Declaration declaration, DeclaredIntents intents, SqlIntents statements) {
    new RenameIntents(declaration, reporter, intents).readFromPackage();
    new RetireIntents(declaration, reporter, intents).readFromPackage();
    new DropIntents(declaration, reporter, intents).readFromPackage();
    statements.add(declaration, ObjectName.of(unit));
  }

  private void readEntity(
      Declaration declaration, ObjectName table, DeclaredIntents intents, SqlIntents statements) {
    new EntityIntents(declaration, table, reporter, intents).read();
    new RenameIntents(declaration, reporter, intents).readFromEntity(table);
    new RetireIntents(declaration, reporter, intents).readFromEntity(table);
    new DropIntents(declaration, reporter, intents).readFromEntity(table);
    statements.add(declaration, table);
  }

  private static <E extends Element> Collection<E> sorted(Collection<E> elements) {
    SortedMap<String, E> sorted = new TreeMap<>();
    for (E element : elements) {
      sorted.put(element.toString(), element);
    }
    return sorted.values();
  }
}
