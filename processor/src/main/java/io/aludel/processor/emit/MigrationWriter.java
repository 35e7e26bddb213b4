package io.aludel.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.aludel.change.Change;
import io.aludel.change.ChangeLine;
import io.aludel.change.TableChange;
import io.aludel.migration.Migration;
import io.aludel.migration.Operations;
import io.aludel.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of one revision.
 *
 * <p>The classes are not public: the sequence beside them makes them, and nobody else has to.
 */
final class MigrationWriter {

  /**
   * How much one method takes. A literal needs about eight bytes of the 64 KiB that a method may
   * have (JVMS 4.7.3), so this leaves half of them free.
   */
  static final int WEIGHT_OF_A_METHOD = 4_000;

  /** Where columns and other changes would need more calls, lines of text stand in their place. */
  static final int MOST_CALLS = 500;

  private final Optional<AnnotationSpec> generated;

  MigrationWriter(Optional<AnnotationSpec> generated) {
    this.generated = generated;
  }

  /**
   * Writes the class.
   *
   * @param name its name
   * @param upgrade what changes on the way up
   * @param downgrade what changes on the way down
   */
  GeneratedClass write(
      ClassName name, Revision revision, List<Change> upgrade, List<Change> downgrade) {
    Imports imports = new Imports();
    TextBlocks blocks = new TextBlocks();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", javadoc(revision))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(Migration.class);
    generated.ifPresent(type::addAnnotation);
    addDirection(type, "upgrade", pieces(imports, blocks, upgrade));
    addDirection(type, "downgrade", pieces(imports, blocks, downgrade));
    JavaFile.Builder file = JavaFile.builder(name.packageName(), type.build());
    imports.addTo(file);
    return new GeneratedClass(name.toString(), blocks.restore(SourceText.of(file.build())));
  }

  private static String javadoc(Revision revision) {
    StringBuilder text = new StringBuilder();
    text.append(JavadocText.sentence(revision.description())).append(" Revision ");
    text.append(JavadocText.escape(revision.id()));
    if (!revision.parents().isEmpty()) {
      text.append(", after ").append(JavadocText.escape(String.join(", ", revision.parents())));
    }
    text.append(
        revision
            .recorded()
            .map(date -> "; recorded on " + date + ".")
            .orElse("; a draft that is not recorded yet."));
    revision.why().ifPresent(why -> text.append("\n").append(JavadocText.paragraphs(why)));
    return text.append("\n").toString();
  }

  private static void addDirection(TypeSpec.Builder type, String name, List<CodeBlock> pieces) {
    MethodSpec.Builder method =
        method(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    if (pieces.size() == 1) {
      type.addMethod(method.addCode(pieces.get(0)).build());
      return;
    }
    for (int i = 0; i < pieces.size(); i++) {
      method.addStatement("$L.run(op)", partName(name, i));
    }
    type.addMethod(method.build());
    for (int i = 0; i < pieces.size(); i++) {
      type.addType(part(partName(name, i), pieces.get(i)));
    }
  }

  private static String partName(String direction, int index) {
    return (direction.equals("upgrade") ? "Upgrade" : "Downgrade") + (index + 1);
  }

  /** A class of its own, because one class cannot hold any number of constants. */
  private static TypeSpec part(String name, CodeBlock piece) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(method("run").addModifiers(Modifier.STATIC).addCode(piece).build())
        .build();
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addParameter(Operations.class, "op");
  }

  /** The statements, as many to a piece as fit into a method; one piece at least. */
  private static List<CodeBlock> pieces(Imports imports, TextBlocks blocks, List<Change> changes) {
    List<CodeBlock> pieces = new ArrayList<>();
    CodeBlock.Builder piece = CodeBlock.builder();
    int weight = 0;
    int number = 0;
    for (Printed statement : statements(imports, changes)) {
      if (weight > 0 && weight + statement.weight() > WEIGHT_OF_A_METHOD) {
        pieces.add(piece.build());
        piece = CodeBlock.builder();
        weight = 0;
      }
      statement.addTo(piece, ++number, blocks);
      weight += statement.weight();
    }
    pieces.add(piece.build());
    return pieces;
  }

  /** Consecutive changes of one table stand in one chain. */
  private static List<Printed> statements(Imports imports, List<Change> changes) {
    boolean briefly = calls(changes) > MOST_CALLS;
    ChangePrinter printer = new ChangePrinter(imports, briefly);
    List<Printed> statements = new ArrayList<>();
    for (Change change : changes) {
      Printed next =
          (briefly ? line(change) : Optional.<Printed>empty())
              .orElseGet(() -> change.accept(printer));
      int last = statements.size() - 1;
      if (last >= 0 && statements.get(last).canTake(next)) {
        statements.set(last, statements.get(last).plus(next));
      } else {
        statements.add(next);
      }
    }
    return statements;
  }

  private static Optional<Printed> line(Change change) {
    return ChangeLine.of(change).flatMap(text -> Line.of("changes", text)).map(Calls::line);
  }

  private static int calls(List<Change> changes) {
    int calls = 0;
    for (Change change : changes) {
      calls +=
          change instanceof TableChange.CreateTable created
              ? created.definition().columns().size()
              : 1;
    }
    return calls;
  }
}
