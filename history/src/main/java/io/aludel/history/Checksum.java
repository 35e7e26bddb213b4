package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.Change;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.DataChange.Irreversible;
import io.aludel.change.DataChange.RunSql;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.JsonText;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The checksum of everything that decides what a revision does: its id, its parents, its changes
 * with their SQL, and what was agreed to. Descriptions, dates, reasons and the file's layout do not
 * count.
 */
public final class Checksum {

  private Checksum() {}

  /** {@code sha256:} and 64 hex digits. */
  public static String of(Revision revision) {
    return sha256(canonical(revision));
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new AssertionError(everyPlatformHasIt);
    }
  }

  /** The revision with those of its changes that say more than its checksum tells. */
  static Revision beside(Revision revision) {
    List<Change> changes = new ArrayList<>();
    for (Change each : revision.changes()) {
      if (givesReason(each)) {
        changes.add(each);
      }
    }
    return revision.withChanges(changes);
  }

  /** Only what has a reason is compared: a history has thousands of other changes. */
  private static boolean givesReason(Change change) {
    Change bare = withoutReason(change);
    return bare != change && !bare.equals(change);
  }

  private static String canonical(Revision revision) {
    return JsonText.of(
        object()
            .put("id", revision.id())
            .put("parents", JsonArray.ofStrings(revision.parents().stream().sorted().toList()))
            .put("changes", changes(revision.changes()))
            .put("agreements", agreements(revision.agreements()))
            .build());
  }

  private static JsonArray changes(List<Change> changes) {
    List<Json> written = new ArrayList<>();
    for (Change each : changes) {
      written.add(ChangeWriter.write(withoutReason(each)));
    }
    return JsonArray.of(written);
  }

  private static JsonArray agreements(List<Agreement> agreements) {
    List<Agreement> sorted = new ArrayList<>(agreements);
    sorted.sort(Comparator.comparing(Agreement::rule).thenComparing(Agreement::object));
    List<Json> written = new ArrayList<>();
    for (Agreement each : sorted) {
      written.add(agreement(each));
    }
    return JsonArray.of(written);
  }

  private static Json agreement(Agreement agreement) {
    return ValueCodec.put(object().put("rule", agreement.rule().name()), agreement.object())
        .build();
  }

  private static Change withoutReason(Change change) {
    if (change instanceof RunSql run) {
      return new RunSql(
          run.about(), run.id(), run.sql(), run.inverse(), Optional.empty(), run.script());
    }
    if (change instanceof TransformColumn transform) {
      return new TransformColumn(
          transform.table(),
          transform.definition(),
          transform.as(),
          transform.up(),
          transform.down(),
          Optional.empty());
    }
    if (change instanceof Irreversible end) {
      return new Irreversible(end.subject(), "");
    }
    return change;
  }
}
