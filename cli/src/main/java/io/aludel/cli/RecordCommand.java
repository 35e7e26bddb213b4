package io.aludel.cli;

import io.aludel.change.DataChange.RunSql;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.ShellText;
import io.aludel.history.DraftFile;
import io.aludel.history.History;
import io.aludel.history.Recorded;
import io.aludel.history.Recorder;
import io.aludel.revision.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns the draft into a revision of the history. */
@Command(
    name = "record",
    description =
        "Turn what the entities have changed into a revision: a file of the history. Touches no"
            + " database.")
final class RecordCommand implements Callable<Integer> {

  @ArgGroup(
      exclusive = false,
      multiplicity = "0..*",
      heading = "To agree to what the build refuses (each with its reason, repeatable):%n")
  private final List<AgreementOption> agreements = new ArrayList<>();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "What the revision is called, such as 0010a for a hotfix; else the next id.")
  private String id;

  @Option(
      names = "--only",
      paramLabel = "TABLE",
      split = ",",
      description =
          "Record what the draft does to these tables, and leave the rest a draft; repeatable.")
  private List<String> only;

  @Option(
      names = "--amend",
      description = "Put the draft, -m and --why into the latest revision instead.")
  private boolean amend;

  @Option(
      names = "--purge",
      paramLabel = "REVISION[:OBJECT]",
      description =
          "Instead of the draft, record the end of what a revision put aside: of all of it, or of"
              + " one column, table or sequence. Needs --why, or -m.")
  private String purge;

  @Option(
      names = "--empty",
      description =
          "Instead of the draft, record a revision in which a class of yours (--code) acts.")
  private boolean empty;

  @Option(
      names = "--code",
      paramLabel = "CLASS",
      description =
          "With --empty: the qualified name of a class that implements io.aludel.migration.Migration"
              + " and changes rows.")
  private String code;

  @Option(
      names = "--sql",
      arity = "2",
      paramLabel = "FILE",
      description =
          "Instead of the draft, record SQL of your own: a file that goes up and one that goes back"
              + " ('none', with --one-way). For one database: postgresql=up.sql postgresql=down.sql;"
              + " repeatable. Needs -m. With --amend, it takes the place of the latest revision's.")
  private final List<String> sql = new ArrayList<>();

  @Option(
      names = "--one-way",
      paramLabel = "TEXT",
      description = "With --sql: why there is no way back.")
  private String oneWay;

  @Mixin private MessageOptions words;
  @Mixin private ProjectOptions options;
  @Mixin private FormatOption format;

  private final Session session;

  RecordCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = Project.of(session, options);
    History history = project.requireHistory();
    Recorded recorded = recorded(project, history);
    History after = project.requireHistory();
    String recordedId = recorded.revision().id();
    format.print(
        session,
        () -> RevisionLine.document(after, recordedId).build(),
        () ->
            new RecordedText(session, project, after, recordedId)
                .print(amend ? "Amended" : "Recorded"));
    return ExitCode.DONE;
  }

  private Recorded recorded(Project project, History history) {
    if (amend && id != null) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--id: a recorded revision keeps its id. To give it another one, take it back first:"
              + " aludel unrecord"
              + project.optionsText());
    }
    if (sql.isEmpty() && oneWay != null) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--one-way goes with --sql: say there what is run. Type:\n"
              + "  aludel record --sql UP.sql none --one-way "
              + ShellText.quote(oneWay)
              + " -m \"...\""
              + project.optionsText());
    }
    if (purge != null) {
      requireAlone("--purge");
      return purge(project, history);
    }
    if (!sql.isEmpty() && !empty && code == null) {
      return handwritten(project, history);
    }
    if (empty || code != null) {
      requireAlone("--empty");
      return record(project, history, new EmptyRevision(history, code).draft());
    }
    return amend
        ? amend(project, history)
        : record(project, history, draft(project, history).require());
  }

  /** No build is needed: what is held stands in the history. */
  private Recorded purge(Project project, History history) {
    String reason =
        words
            .why()
            .or(() -> words.message())
            .orElseThrow(
                () ->
                    Failure.badInput(
                        Code.OPTION_INVALID,
                        "--purge "
                            + purge
                            + ": what goes for good needs a reason, which the history keeps. Type:\n"
                            + "  aludel record --purge "
                            + ShellText.quote(purge)
                            + " --why \"...\""
                            + project.optionsText()));
    return record(project, history, new PurgeRequest(history, purge).draft(reason));
  }

  private Recorded handwritten(Project project, History history) {
    HandwrittenScript script = new HandwrittenScript(project, history, sql, oneWay);
    if (amend) {
      String name = words.message().or(() -> latest(history).map(Revision::description)).orElse("");
      RunSql change = script.change(name);
      return project.changing(
          () ->
              new Recorder(project.folder())
                  .amendScript(change, words(project, history), words.why(), today()));
    }
    requireAlone("--sql");
    if (words.message().isEmpty()) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--sql: say in a few words what it is for: aludel record --sql "
              + String.join(" ", sql)
              + " -m \"...\""
              + project.optionsText());
    }
    return record(project, history, script.draft(words.message().get()));
  }

  private void requireAlone(String option) {
    List<String> others = new ArrayList<>();
    if (only != null) {
      others.add("--only");
    }
    if (amend) {
      others.add("--amend");
    }
    if (!agreements.isEmpty()) {
      others.add("--agree");
    }
    if (purge != null && (empty || code != null)) {
      others.add("--empty");
    }
    if (!option.equals("--sql") && !sql.isEmpty()) {
      others.add("--sql");
    }
    if (!others.isEmpty()) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          option + " makes a revision of its own: leave out " + String.join(", ", others) + ".");
    }
  }

  private Recorded record(Project project, History history, DraftFile draft) {
    return project.changing(
        () ->
            new Recorder(project.folder())
                .record(
                    draft,
                    Optional.ofNullable(id),
                    new RevisionWords(project, history, words.message()).of(draft.revision()),
                    words.why(),
                    today()));
  }

  /** Words can be amended whatever the last build knows; more changes only if it is up to date. */
  private Recorded amend(Project project, History history) {
    boolean onlyWords = words.message().isPresent() || words.why().isPresent();
    if (!onlyWords) {
      Build.require(project).requireUpToDate(history);
    }
    Optional<DraftFile> draft =
        Build.find(project)
            .filter(found -> found.isUpToDate(history))
            .flatMap(found -> draft(project, history).of(found));
    return project.changing(
        () ->
            new Recorder(project.folder())
                .amend(draft, words(project, history), words.why(), today()));
  }

  private DraftToRecord draft(Project project, History history) {
    return new DraftToRecord(project, history, tables(), agreements);
  }

  /** The tables that are named; none where the whole draft is meant. */
  private List<String> tables() {
    if (only == null) {
      return List.of();
    }
    List<String> tables = only.stream().filter(each -> !each.isBlank()).toList();
    if (tables.isEmpty()) {
      throw Failure.badInput(
          Code.OPTION_INVALID, "--only names no table. Name one, or leave the option out.");
    }
    return tables;
  }

  /** What the latest revision is to be called. */
  private Optional<String> words(Project project, History history) {
    RevisionWords called = new RevisionWords(project, history, words.message());
    return latest(history).flatMap(called::of);
  }

  private static Optional<Revision> latest(History history) {
    List<Revision> revisions = history.revisions();
    return revisions.isEmpty()
        ? Optional.empty()
        : Optional.of(revisions.get(revisions.size() - 1));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
