package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.history.json.JsonException;
import io.aludel.history.json.JsonLines;
import io.aludel.history.json.JsonReader;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code draft.json}: what today's entities would add to the history. It is written also where the
 * gate stops the build.
 *
 * @param revision the draft
 * @param unanswered what the gate asks and nobody has answered
 * @param classes the binary names of the classes that the same build was to produce, sorted: where
 *     one is missing, the build has failed
 */
public record DraftFile(Revision revision, List<Unanswered> unanswered, List<String> classes) {

  public static final String NAME = "draft.json";

  public DraftFile {
    unanswered = List.copyOf(unanswered);
    classes = classes.stream().sorted().toList();
  }

  /** The text of the file. */
  public String text() {
    return JsonLines.file(
        lines ->
            lines
                .member("revision", inner -> RevisionWriter.fill(inner, revision))
                .array("unanswered", unanswered.stream().map(DraftFile::write).toList())
                .array("classes", JsonArray.ofStrings(classes).elements()));
  }

  private static JsonObject write(Unanswered question) {
    Hazard hazard = question.hazard();
    JsonBuilder json =
        object().put("rule", hazard.rule().name()).put("level", hazard.level().name());
    return ValueCodec.put(json, hazard.subject())
        .put("detail", hazard.detail())
        .put("candidates", SchemaWriter.names(question.candidates()))
        .build();
  }

  /**
   * Reads the text of the file.
   *
   * @throws HistoryException if it is damaged
   */
  public static DraftFile parse(String text) {
    try {
      Fields fields = Fields.of(JsonReader.read(text), "revision", "unanswered", "classes");
      return new DraftFile(
          RevisionReader.read(fields.get("revision")).revision(),
          fields.list("unanswered", DraftFile::question),
          fields.strings("classes"));
    } catch (JsonException damaged) {
      throw new HistoryException(
          Problem.of(
              Code.BUILD_OUTPUT_INVALID,
              NAME,
              damaged.place(),
              damaged.getMessage() + " Build again."));
    }
  }

  private static Unanswered question(Json node) {
    Fields fields = Fields.of(node, "rule", "level", "object", "column", "detail", "candidates");
    return new Unanswered(
        new Hazard(
            RevisionReader.constant(fields.get("rule"), Rule.values(), "rule"),
            RevisionReader.constant(fields.get("level"), Level.values(), "level"),
            ValueCodec.subject(fields),
            fields.string("detail")),
        fields.list("candidates", SchemaReader::name));
  }

  /**
   * The draft after somebody has answered one of the gate's questions.
   *
   * @param agreed the rule and the object, as {@code DROP_TABLE:users}
   * @param reason why, in the words of whoever agrees
   * @throws HistoryException if the gate asks no such question
   */
  public DraftFile agree(String agreed, String reason) {
    List<Unanswered> open = new ArrayList<>(unanswered);
    Unanswered answered =
        open.stream()
            .filter(question -> agreed.strip().equalsIgnoreCase(written(question)))
            .findFirst()
            .orElseThrow(() -> Refusal.notAsked(agreed, this));
    open.remove(answered);
    Hazard hazard = answered.hazard();
    return new DraftFile(
        withAgreement(new Agreement(hazard.rule(), hazard.subject(), reason)), open, classes);
  }

  private Revision withAgreement(Agreement agreement) {
    List<Agreement> agreements = new ArrayList<>(revision.agreements());
    agreements.add(agreement);
    return new Revision(
        revision.id(),
        revision.parents(),
        revision.description(),
        revision.why(),
        revision.recorded(),
        revision.changes(),
        agreements);
  }

  /** How an answer to the question is written: {@code DROP_TABLE:users}. */
  static String written(Unanswered question) {
    Subject subject = question.hazard().subject();
    return question.hazard().rule() + ":" + subject;
  }
}
