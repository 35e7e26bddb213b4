package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.revision.Revision;
import io.aludel.schema.Column;
import io.aludel.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entities of fifty tables with twenty columns each, and a history of N revisions that make them:
 * the first one creates the tables, each other one adds a column.
 */
final class RevisionsModel {

  private static final int TABLES = 50;
  private static final int COLUMNS = 20;

  private RevisionsModel() {}

  /**
   * Arguments: the folder of the project, and nothing, to write the entities; or the number of
   * revisions, to take the one that was recorded apart into so many.
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    if (arguments.length == 1) {
      writeEntities(project);
    } else {
      takeApart(project.resolve("src/main/migrations"), Integer.parseInt(arguments[1]));
    }
  }

  private static void writeEntities(Path project) throws IOException {
    Path sources = Files.createDirectories(project.resolve("src/main/java/bench"));
    Path history = Files.createDirectories(project.resolve("src/main/migrations"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    Files.writeString(history.resolve("aludel.properties"), "format = 1\npackage = bench.migrations\ndialects = h2\n");
    for (int table = 1; table <= TABLES; table++) {
      StringBuilder source = new StringBuilder("package bench;\n\nimport io.aludel.MigrationChange;\n");
      source.append("import jakarta.persistence.*;\n\n@Entity\n@MigrationChange\npublic class Thing");
      source.append(table).append(" {\n  @Id Long id;\n");
      for (int column = 1; column <= COLUMNS; column++) {
        source.append("  String text").append(column).append(";\n");
      }
      Files.writeString(sources.resolve("Thing" + table + ".java"), source.append("}\n"));
    }
  }

  private static void takeApart(Path folder, int revisions) throws IOException {
    History whole = History.read(folder);
    List<Change> first = new ArrayList<>();
    List<Change> others = new ArrayList<>();
    for (Change change : whole.revisions().get(0).changes()) {
      if (change instanceof CreateTable create) {
        List<Column> kept = new ArrayList<>();
        for (Column column : create.definition().columns()) {
          if (column.name().text().startsWith("text") && others.size() < revisions - 1) {
            others.add(new AddColumn(create.definition().name(), column));
          } else {
            kept.add(column);
          }
        }
        Table less = create.definition().withColumns(kept);
        first.add(new CreateTable(less));
      } else {
        first.add(change);
      }
    }
    Files.delete(folder.resolve(whole.fileName(whole.revisions().get(0).id())));
    List<Revision> all = new ArrayList<>();
    all.add(revision(1, first));
    for (Change change : others) {
      all.add(revision(all.size() + 1, List.of(change)));
    }
    for (Revision each : all) {
      Files.writeString(folder.resolve(each.id() + "_" + each.description() + ".json"), RevisionWriter.text(each));
    }
    Files.writeString(folder.resolve(SumFile.NAME), SumFile.text(all));
  }

  private static Revision revision(int number, List<Change> changes) {
    return new Revision(
        "%04d".formatted(number),
        number == 1 ? List.of() : List.of("%04d".formatted(number - 1)),
        "change" + number,
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 11, 21)),
        changes,
        List.of());
  }
}
