package io.aludel.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class through which the runtime finds a unit's migrations.
 *
 * <p>It makes a migration only when asked for it, so that an up-to-date database loads none of
 * their classes.
 */
final class SequenceWriter {

  /** How many revisions one method takes: about a hundred bytes each, of the 64 KiB. */
  static final int REVISIONS_OF_A_METHOD = 200;

  /** How deep the cases of the choice stand, in columns. */
  private static final int CASES = 6;

  private final Optional<AnnotationSpec> generated;

  SequenceWriter(Optional<AnnotationSpec> generated) {
    this.generated = generated;
  }

  /** A revision and the class of its migration. */
  record Entry(SequencedRevision revision, ClassName migration) {}

  GeneratedClass write(
      ClassName name,
      String unit,
      List<String> dialects,
      String versionTable,
      List<Entry> entries) {
    Passages passages = new Passages();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The migrations of unit $L.\n", JavadocText.escape(unit))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(MigrationSequence.class)
            .addMethod(constructor())
            .addMethod(
                overriding("unit")
                    .returns(String.class)
                    .addCode(passages.giving(Fragment.text(unit)))
                    .build())
            .addMethod(
                overriding("dialects")
                    .returns(ParameterizedTypeName.get(List.class, String.class))
                    .addCode(passages.giving(Fragment.list(Fragment.texts(dialects))))
                    .build())
            .addMethod(
                overriding("versionTable")
                    .returns(String.class)
                    .addCode(passages.giving(Fragment.text(versionTable)))
                    .build());
    if (generated.isPresent()) {
      type.addAnnotation(generated.get());
    }
    addRevisions(type, chunks(entries), passages);
    addMigrations(type, unit, chunks(entries), passages);
    Frame frame = new Frame(JavaFile.builder(name.packageName(), type.build()).build());
    return new GeneratedClass(name.canonicalName(), SourceText.ascii(frame.fill(passages.texts())));
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For the service loader.\n")
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static List<List<Entry>> chunks(List<Entry> entries) {
    List<List<Entry>> chunks = new ArrayList<>();
    for (int from = 0; from == 0 || from < entries.size(); from += REVISIONS_OF_A_METHOD) {
      chunks.add(entries.subList(from, Math.min(entries.size(), from + REVISIONS_OF_A_METHOD)));
    }
    return chunks;
  }

  private static void addRevisions(
      TypeSpec.Builder type, List<List<Entry>> chunks, Passages passages) {
    ParameterizedTypeName list = ParameterizedTypeName.get(List.class, SequencedRevision.class);
    MethodSpec.Builder revisions = overriding("revisions").returns(list);
    if (chunks.size() == 1) {
      type.addMethod(revisions.addCode(passages.giving(list(chunks.get(0)))).build());
      return;
    }
    revisions.addStatement("$T revisions = new $T<>()", list, ArrayList.class);
    for (int i = 0; i < chunks.size(); i++) {
      revisions.addStatement("revisions.addAll(revisions$L())", i + 1);
    }
    type.addMethod(revisions.addStatement("return $T.copyOf(revisions)", List.class).build());
    for (int i = 0; i < chunks.size(); i++) {
      type.addMethod(
          MethodSpec.methodBuilder("revisions" + (i + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(list)
              .addCode(passages.giving(list(chunks.get(i))))
              .build());
    }
  }

  private static Fragment list(List<Entry> entries) {
    List<Fragment> revisions = new ArrayList<>();
    for (Entry entry : entries) {
      revisions.add(revision(entry.revision()));
    }
    return Fragment.listInLines(revisions);
  }

  private static Fragment revision(SequencedRevision revision) {
    return Fragment.creation(
        SequencedRevision.class,
        List.of(
            Fragment.text(revision.id()),
            Fragment.list(Fragment.texts(revision.parents())),
            Fragment.text(revision.description()),
            Fragment.text(revision.checksum()),
            Fragment.flag(revision.draft()),
            Fragment.flag(revision.upgradeLoses()),
            Fragment.flag(revision.downgradeLoses())));
  }

  /** Where there are many, each method hands on what it does not know. */
  private static void addMigrations(
      TypeSpec.Builder type, String unit, List<List<Entry>> chunks, Passages passages) {
    for (int i = 0; i < chunks.size(); i++) {
      MethodSpec.Builder method =
          i == 0
              ? overriding("migration")
              : MethodSpec.methodBuilder("migration" + (i + 1))
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      CodeBlock otherwise =
          i + 1 < chunks.size()
              ? CodeBlock.of("migration$L(id)", i + 2)
              : CodeBlock.of(
                  "throw new $T($L + id)",
                  IllegalArgumentException.class,
                  Literal.of("unit " + unit + " has no revision "));
      type.addMethod(
          method
              .returns(Migration.class)
              .addParameter(String.class, "id")
              .addCode(choice(chunks.get(i), otherwise, passages))
              .build());
    }
  }

  private static CodeBlock choice(List<Entry> entries, CodeBlock otherwise, Passages passages) {
    if (entries.isEmpty()) {
      return CodeBlock.builder().addStatement(otherwise).build();
    }
    Layout cases = new Layout(CASES);
    for (Entry entry : entries) {
      cases.add(
          "case "
              + Literal.of(entry.revision().id())
              + " -> new "
              + entry.migration().simpleName()
              + "()");
    }
    return CodeBlock.builder()
        .add("return switch (id) {\n$>")
        .add(passages.add(cases, Set.of()))
        .add("default -> $L;\n$<};\n", otherwise)
        .build();
  }
}
