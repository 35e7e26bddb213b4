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
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The migrations of unit $L.\n", JavadocText.escape(unit))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(MigrationSequence.class)
            .addMethod(constructor())
            .addMethod(getter("unit", Fragment.text(unit)).returns(String.class).build())
            .addMethod(
                getter("dialects", Fragment.list(Fragment.texts(dialects)))
                    .returns(ParameterizedTypeName.get(List.class, String.class))
                    .build())
            .addMethod(
                getter("versionTable", Fragment.text(versionTable)).returns(String.class).build());
    generated.ifPresent(type::addAnnotation);
    addRevisions(type, chunks(entries));
    addMigrations(type, unit, chunks(entries));
    JavaFile file = JavaFile.builder(name.packageName(), type.build()).build();
    return new GeneratedClass(name.toString(), SourceText.of(file));
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For the service loader.\n")
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  private static MethodSpec.Builder getter(String name, Fragment value) {
    return overriding(name).addStatement("return $L", value.code());
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

  private static void addRevisions(TypeSpec.Builder type, List<List<Entry>> chunks) {
    ParameterizedTypeName list = ParameterizedTypeName.get(List.class, SequencedRevision.class);
    MethodSpec.Builder revisions = overriding("revisions").returns(list);
    if (chunks.size() == 1) {
      type.addMethod(revisions.addStatement("return $L", list(chunks.get(0))).build());
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
              .addStatement("return $L", list(chunks.get(i)))
              .build());
    }
  }

  private static CodeBlock list(List<Entry> entries) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of(", List.class);
    String separator = "\n";
    for (Entry entry : entries) {
      code.add(separator).add(revision(entry.revision()));
      separator = ",\n";
    }
    return code.add(")").build();
  }

  private static CodeBlock revision(SequencedRevision revision) {
    return Fragment.call(
            CodeBlock.of("new $T", SequencedRevision.class),
            List.of(
                Fragment.text(revision.id()),
                Fragment.list(Fragment.texts(revision.parents())),
                Fragment.text(revision.description()),
                Fragment.text(revision.checksum()),
                flag(revision.draft()),
                flag(revision.upgradeLoses()),
                flag(revision.downgradeLoses())))
        .code();
  }

  private static Fragment flag(boolean value) {
    return Fragment.of(CodeBlock.of("$L", value));
  }

  /** Where there are many, each method hands on what it does not know. */
  private static void addMigrations(TypeSpec.Builder type, String unit, List<List<Entry>> chunks) {
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
              .addCode(choice(chunks.get(i), otherwise))
              .build());
    }
  }

  private static CodeBlock choice(List<Entry> entries, CodeBlock otherwise) {
    if (entries.isEmpty()) {
      return CodeBlock.builder().addStatement(otherwise).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (id) {\n$>");
    for (Entry entry : entries) {
      code.add("case $L -> new $T();\n", Literal.of(entry.revision().id()), entry.migration());
    }
    return code.add("default -> $L;\n$<};\n", otherwise).build();
  }
}
