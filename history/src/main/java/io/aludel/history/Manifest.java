package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.diagnostic.Code;
import io.aludel.history.Settings.ApprovalBy;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonException;
import io.aludel.history.json.JsonLines;
import io.aludel.history.json.JsonReader;
import io.aludel.migration.SequencedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code manifest.json}: what a build knows of a unit. What lies beside it and is not named by it
 * is stale.
 *
 * @param unit the unit's name
 * @param sequenceClass the qualified name of the generated sequence
 * @param history {@link History#hash} of the history that the build was made from
 * @param dialects the databases to serve
 * @param versionTable where the applied revisions are kept
 * @param approval what counts as a person's word for a plan
 * @param draft the name of the draft's file beside the manifest, if there is a draft
 * @param obstacle why the build could not tell whether there is a draft, where it could not
 * @param revisions every revision, parents before children, the draft last
 * @param classes the qualified names of the entity classes that went in, sorted
 */
public record Manifest(
    String unit,
    String sequenceClass,
    String history,
    List<String> dialects,
    String versionTable,
    ApprovalBy approval,
    Optional<String> draft,
    Optional<String> obstacle,
    List<Entry> revisions,
    List<String> classes) {

  public static final String NAME = "manifest.json";

  /**
   * A revision with its generated class.
   *
   * @param className the class's qualified name
   */
  public record Entry(SequencedRevision revision, String className) {}

  public Manifest {
    dialects = List.copyOf(dialects);
    revisions = List.copyOf(revisions);
    classes = classes.stream().sorted().toList();
  }

  /** The text of the file. */
  public String text() {
    List<JsonObject> entries = new ArrayList<>();
    for (Entry each : revisions) {
      entries.add(write(each));
    }
    return JsonLines.file(
        lines ->
            lines
                .line(object().put("format", RevisionWriter.FORMAT).put("unit", unit).build())
                .line(object().put("sequence", sequenceClass).build())
                .line(object().put("history", history).build())
                .line(object().put("dialects", JsonArray.ofStrings(dialects)).build())
                .line(object().put("versionTable", versionTable).build())
                .line(object().put("approval", approval.text()).build())
                .line(object().put("draft", draft).build())
                .line(object().put("obstacle", obstacle).build())
                .array("revisions", entries)
                .array("classes", JsonArray.ofStrings(classes).elements()));
  }

  private static JsonObject write(Entry entry) {
    SequencedRevision revision = entry.revision();
    return object()
        .put("id", revision.id())
        .put("parents", JsonArray.ofStrings(revision.parents()))
        .put("description", revision.description())
        .put("class", entry.className())
        .put("checksum", revision.checksum())
        .put("draft", revision.draft())
        .put("upgradeLoses", revision.upgradeLoses())
        .put("downgradeLoses", revision.downgradeLoses())
        .build();
  }

  /**
   * Reads the text of the file.
   *
   * @throws HistoryException if it is damaged
   */
  public static Manifest parse(String text) {
    try {
      return read(JsonReader.read(text));
    } catch (JsonException damaged) {
      throw new HistoryException(
          Problem.of(
              Code.BUILD_OUTPUT_INVALID,
              NAME,
              damaged.place(),
              damaged.getMessage() + " Build again."));
    }
  }

  private static Manifest read(Json node) {
    Fields fields =
        Fields.of(
            node,
            "format",
            "unit",
            "sequence",
            "history",
            "dialects",
            "versionTable",
            "approval",
            "draft",
            "obstacle",
            "revisions",
            "classes");
    RevisionReader.requireFormat(fields, "manifest");
    return new Manifest(
        fields.string("unit"),
        fields.string("sequence"),
        fields.string("history"),
        fields.strings("dialects"),
        fields.string("versionTable"),
        approval(fields),
        fields.findString("draft"),
        fields.findString("obstacle"),
        entries(fields.array("revisions")),
        fields.strings("classes"));
  }

  private static ApprovalBy approval(Fields fields) {
    Json node = fields.get("approval");
    Optional<ApprovalBy> approval = ApprovalBy.find(fields.string("approval"));
    if (approval.isEmpty()) {
      throw new JsonException(node.place(), "'approval' is neither ask nor plan.");
    }
    return approval.get();
  }

  private static List<Entry> entries(List<Json> nodes) {
    List<Entry> entries = new ArrayList<>();
    for (Json each : nodes) {
      entries.add(entry(each));
    }
    return entries;
  }

  private static Entry entry(Json node) {
    Fields fields =
        Fields.of(
            node,
            "id",
            "parents",
            "description",
            "class",
            "checksum",
            "draft",
            "upgradeLoses",
            "downgradeLoses");
    return new Entry(
        new SequencedRevision(
            fields.string("id"),
            fields.strings("parents"),
            fields.string("description"),
            fields.string("checksum"),
            fields.flag("draft"),
            fields.flag("upgradeLoses"),
            fields.flag("downgradeLoses")),
        fields.string("class"));
  }
}
