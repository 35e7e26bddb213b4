package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.revision.RevisionGraph;
import io.aludel.revision.RevisionName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recorded revisions of a unit, with its settings: everything fits together. Immutable. */
public final class History {

  /** The unit that a project has that names none. */
  public static final String DEFAULT_UNIT = "default";

  private static final Pattern UNIT_NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");

  private final Settings settings;
  private final RevisionGraph graph;
  private final List<Revision> revisions;
  private final Map<String, Revision> byId;
  private final SortedMap<String, String> files;
  private final SortedMap<String, String> checksums;
  private final Schema schema;

  /**
   * @param files the names of the revisions' files by their ids
   * @param checksums the checksums of the revisions by their ids
   * @param schema the fold of all revisions
   */
  History(
      Settings settings,
      List<Revision> revisions,
      SortedMap<String, String> files,
      SortedMap<String, String> checksums,
      Schema schema) {
    this.settings = settings;
    this.graph = RevisionGraph.ofRevisions(revisions);
    this.byId = new HashMap<>();
    for (Revision each : revisions) {
      byId.put(each.id(), each);
    }
    List<Revision> inOrder = new ArrayList<>();
    for (String id : graph.order()) {
      inOrder.add(byId.get(id));
    }
    this.revisions = Collections.unmodifiableList(inOrder);
    this.files = Collections.unmodifiableSortedMap(files);
    this.checksums = Collections.unmodifiableSortedMap(checksums);
    this.schema = schema;
  }

  /**
   * Reads a unit's folder, and checks all of it.
   *
   * @throws HistoryException with everything that is wrong
   */
  public static History read(Path folder) {
    return HistoryReader.read(folder);
  }

  /**
   * Reads a unit's folder in which git has put two branches together: what {@code aludel.sum} says
   * on either side counts, until {@link BranchRecorder} writes it anew.
   *
   * @throws HistoryException with everything else that is wrong
   */
  public static History readMeeting(Path folder) {
    return HistoryReader.readMeeting(folder);
  }

  /** A history without revisions. */
  public static History empty(Settings settings) {
    return new History(settings, List.of(), new TreeMap<>(), new TreeMap<>(), Schema.empty());
  }

  /** Whether a unit can be called so: its name is that of a folder, too. */
  public static boolean isUnitName(String name) {
    return UNIT_NAME.matcher(name).matches();
  }

  /**
   * The units whose histories lie in a folder, by name.
   *
   * @param root the folder that holds the histories: {@code src/main/migrations}
   */
  public static List<String> unitsIn(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(root)) {
      List<String> units = new ArrayList<>();
      if (exists(root)) {
        units.add(DEFAULT_UNIT);
      }
      for (Path child : children.toList()) {
        String name = child.getFileName().toString();
        if (exists(child) && isUnitName(name)) {
          units.add(name);
        }
      }
      Collections.sort(units);
      return Collections.unmodifiableList(units);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a folder holds a history: its settings are there. */
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(Settings.FILE_NAME));
  }

  /**
   * The folder of a unit.
   *
   * @param root the folder that holds the histories: {@code src/main/migrations}
   */
  public static Path folderOf(Path root, String unit) {
    return unit.equals(DEFAULT_UNIT) ? root : root.resolve(unit);
  }

  public Settings settings() {
    return settings;
  }

  /** Every revision, parents before children. */
  public List<Revision> revisions() {
    return revisions;
  }

  /** The revision of that id. */
  public Optional<Revision> revision(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public RevisionGraph graph() {
    return graph;
  }

  /** The name of a revision's file in the history's folder. */
  public String fileName(String id) {
    String file = files.get(id);
    if (file == null) {
      throw new IllegalArgumentException("there is no revision " + id);
    }
    return file;
  }

  /** The checksums by the revisions' ids. */
  public SortedMap<String, String> checksums() {
    return checksums;
  }

  /** The base schema: the fold of all revisions. */
  public Schema schema() {
    return schema;
  }

  /** The schema that a revision is applied to: the fold of all that it builds on. */
  public Schema schemaBefore(String id) {
    SchemaEditor before = Schema.empty().edit();
    for (String ancestor : graph.ancestors(id)) {
      for (Change change : byId.get(ancestor).changes()) {
        change.apply(before);
      }
    }
    return before.build();
  }

  /**
   * A hash of all that a build makes of the history and its settings: where it differs, the build
   * is out of date.
   */
  public String hash() {
    List<String> texts = new ArrayList<>();
    texts.add(settings.text());
    for (Revision revision : revisions) {
      texts.add(RevisionWriter.text(Checksum.beside(revision)));
      texts.add(checksums.get(revision.id()));
    }
    return Checksum.sha256(String.join("\n", texts));
  }

  /**
   * The id that the changes of the next revision are worked out with, for the names of what they
   * hold.
   */
  public String provisionalId() {
    return ids().provisional();
  }

  /**
   * The revision that would follow what is recorded.
   *
   * @param changes what it changes, worked out with {@link #provisionalId}
   * @param agreements what somebody agreed to
   */
  public Revision next(List<Change> changes, List<Agreement> agreements) {
    return ids()
        .identify(
            new Revision(
                provisionalId(),
                graph.heads(),
                RevisionName.of(changes, settings.conventions().slugs()).description(),
                Optional.empty(),
                Optional.empty(),
                changes,
                agreements));
  }

  RevisionIds ids() {
    return new RevisionIds(settings.conventions(), byId.keySet());
  }
}
