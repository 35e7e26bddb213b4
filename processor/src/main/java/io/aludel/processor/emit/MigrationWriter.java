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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes of revisions, which several threads may ask for.
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

  /** How deep the statements of a class within the class stand, in columns. */
  private static final int METHOD_OF_A_PART = 6;

  /** The numbers of the passages; the pieces begin with the last. */
  private static final int NAME = 0;

  private static final int COMMENT = 1;
  private static final int PIECES = 2;

  private final Optional<AnnotationSpec> generated;

  /** By what classes have in common that differ in their passages alone. */
  private final Map<List<Object>, Frame> frames = new ConcurrentHashMap<>();

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
    List<Piece> up = pieces(upgrade);
    List<Piece> down = pieces(downgrade);
    Set<Import> imports = Set.of();
    List<String> passages = new ArrayList<>(List.of(name.simpleName(), javadoc(revision)));
    for (List<Piece> direction : List.of(up, down)) {
      int indentation = direction.size() == 1 ? Layout.METHOD : METHOD_OF_A_PART;
      for (Piece piece : direction) {
        imports = Import.union(imports, piece.imports());
        passages.add(piece.laidOut(indentation));
      }
    }
    Set<Import> all = imports;
    Frame frame =
        frames.computeIfAbsent(
            List.of(name.packageName(), all, up.size(), down.size()),
            key -> frame(name.packageName(), all, up.size(), down.size()));
    return new GeneratedClass(name.canonicalName(), SourceText.ascii(frame.fill(passages)));
  }

  private static String javadoc(Revision revision) {
    StringBuilder text = new StringBuilder();
    text.append(JavadocText.sentence(revision.description())).append(" Revision ");
    text.append(JavadocText.escape(revision.id()));
    if (!revision.parents().isEmpty()) {
      text.append(", after ").append(JavadocText.escape(String.join(", ", revision.parents())));
    }
    text.append(
        revision.recorded().isPresent()
            ? "; recorded on " + revision.recorded().get() + "."
            : "; a draft that is not recorded yet.");
    if (revision.why().isPresent()) {
      text.append("\n").append(JavadocText.paragraphs(revision.why().get()));
    }
    return JavadocText.lines(text.toString());
  }

  /** A class with gaps for its name, its comment and the statements of each piece. */
  private Frame frame(
      String packageName, Set<Import> imports, int upgradePieces, int downgradePieces) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Frame.gap(NAME))
            .addJavadoc("$L\n", Frame.gap(COMMENT))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(Migration.class);
    if (generated.isPresent()) {
      type.addAnnotation(generated.get());
    }
    List<CodeBlock> pieces = new ArrayList<>();
    for (int i = 0; i < upgradePieces + downgradePieces; i++) {
      pieces.add(Frame.lines(PIECES + i, imports));
    }
    addDirection(type, "upgrade", pieces.subList(0, upgradePieces));
    addDirection(type, "downgrade", pieces.subList(upgradePieces, pieces.size()));
    JavaFile.Builder file = JavaFile.builder(packageName, type.build());
    for (Import each : imports) {
      if (each.method().isPresent()) {
        file.addStaticImport(each.type(), each.method().get());
      }
    }
    return new Frame(file.build());
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

  /** Statements that one method takes. */
  private record Piece(List<Fragment> statements) {

    Set<Import> imports() {
      Set<Import> imports = Set.of();
      for (Fragment statement : statements) {
        imports = Import.union(imports, statement.imports());
      }
      return imports;
    }

    String laidOut(int indentation) {
      Layout layout = new Layout(indentation);
      for (Fragment statement : statements) {
        layout.add(statement.code());
      }
      return layout.toString();
    }
  }

  /** The statements, as many to a piece as fit into a method; one piece at least. */
  private static List<Piece> pieces(List<Change> changes) {
    List<Piece> pieces = new ArrayList<>();
    List<Fragment> piece = new ArrayList<>();
    int weight = 0;
    int number = 0;
    for (Printed statement : statements(changes)) {
      if (weight > 0 && weight + statement.weight() > WEIGHT_OF_A_METHOD) {
        pieces.add(new Piece(piece));
        piece = new ArrayList<>();
        weight = 0;
      }
      piece.addAll(statement.statements(++number));
      weight += statement.weight();
    }
    pieces.add(new Piece(piece));
    return pieces;
  }

  /** Consecutive changes of one table stand in one chain. */
  private static List<Printed> statements(List<Change> changes) {
    boolean briefly = calls(changes) > MOST_CALLS;
    ChangePrinter printer = new ChangePrinter(briefly);
    List<Printed> statements = new ArrayList<>();
    for (Change change : changes) {
      Optional<Line> line = briefly ? line(change) : Optional.empty();
      Printed next = line.isPresent() ? Calls.line(line.get()) : change.accept(printer);
      int last = statements.size() - 1;
      if (last >= 0 && statements.get(last).canTake(next)) {
        statements.set(last, statements.get(last).plus(next));
      } else {
        statements.add(next);
      }
    }
    return statements;
  }

  private static Optional<Line> line(Change change) {
    Optional<String> text = ChangeLine.of(change);
    return text.isPresent() ? Line.of("changes", text.get()) : Optional.empty();
  }

  private static int calls(List<Change> changes) {
    int calls = 0;
    for (Change change : changes) {
      if (change instanceof TableChange.CreateTable created) {
        calls += created.definition().columns().size();
      } else if (change instanceof TableChange.ManageTable managed) {
        calls += managed.definition().columns().size();
      } else {
        calls++;
      }
    }
    return calls;
  }
}
