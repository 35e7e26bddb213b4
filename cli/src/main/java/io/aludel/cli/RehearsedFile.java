package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.diagnostic.Code;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonException;
import io.aludel.history.json.JsonLines;
import io.aludel.history.json.JsonReader;
import io.aludel.rehearsal.RehearsalReport;
import io.aludel.rehearsal.RehearsedRevision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which revisions came through a rehearsal, by their checksums, so that one that is edited counts
 * no more. Kept in the build's output, and gone with it.
 */
final class RehearsedFile {

  static final String NAME = "rehearsed.json";

  private final Optional<Path> file;
  private final SortedMap<String, SortedSet<String>> dialects;

  private RehearsedFile(Optional<Path> file, SortedMap<String, SortedSet<String>> dialects) {
    this.file = file;
    this.dialects = dialects;
  }

  /** What is known of a project; nothing where nothing was rehearsed, or there is no build. */
  static RehearsedFile of(Project project) {
    Optional<Path> file = BuildOutput.folder(project).map(folder -> folder.resolve(NAME));
    return new RehearsedFile(
        file,
        file.filter(Files::isRegularFile)
            .map(found -> read(project.session(), found))
            .orElseGet(TreeMap::new));
  }

  private static SortedMap<String, SortedSet<String>> read(Session session, Path file) {
    try {
      SortedMap<String, SortedSet<String>> read = new TreeMap<>();
      Fields fields = Fields.of(JsonReader.read(Files.readString(file)), "rehearsed");
      for (Json each : fields.array("rehearsed")) {
        Fields revision = Fields.of(each, "checksum", "dialects");
        read.put(revision.string("checksum"), new TreeSet<>(revision.strings("dialects")));
      }
      return read;
    } catch (JsonException damaged) {
      throw Failure.badInput(
          Code.BUILD_OUTPUT_INVALID,
          file + ": " + damaged.getMessage() + " Delete it, and rehearse again.");
    } catch (IOException unreadable) {
      throw FileFailure.of(session, file, unreadable);
    }
  }

  /** The kinds of databases that a revision came through a rehearsal on. */
  SortedSet<String> dialects(String checksum) {
    return dialects.getOrDefault(checksum, new TreeSet<>());
  }

  /** Takes over what a rehearsal showed: what failed has not come through any more. */
  void add(RehearsalReport report) {
    for (RehearsedRevision each : report.revisions()) {
      SortedSet<String> own =
          dialects.computeIfAbsent(each.revision().checksum(), key -> new TreeSet<>());
      if (each.passed()) {
        own.add(report.dialect());
      } else {
        own.remove(report.dialect());
      }
    }
  }

  void save() {
    if (file.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(file.get().getParent());
      Files.writeString(file.get(), text());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String text() {
    List<JsonObject> revisions =
        dialects.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(RehearsedFile::write)
            .toList();
    return JsonLines.file(lines -> lines.array("rehearsed", revisions));
  }

  private static JsonObject write(Map.Entry<String, SortedSet<String>> entry) {
    return object()
        .put("checksum", entry.getKey())
        .put("dialects", JsonArray.ofStrings(List.copyOf(entry.getValue())))
        .build();
  }
}
