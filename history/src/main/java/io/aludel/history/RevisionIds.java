package io.aludel.history;

import io.aludel.history.Conventions.Ids;
import io.aludel.revision.Renumbering;
import io.aludel.revision.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives revisions their ids.
 *
 * @param conventions how revisions are called
 * @param taken the ids that there are
 */
record RevisionIds(Conventions conventions, Collection<String> taken) {

  /** What stands for the id while it is worked out from what the revision contains. */
  private static final String PROVISIONAL = "draft";

  private static final int HASH_DIGITS = 12;
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{1,40}");

  /** A number, which may stand before a letter: {@code 0010a} is a hotfix after 0010. */
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,18})[A-Za-z]?");

  /** Words that mean something else where a revision is to be named. */
  private static final List<String> RESERVED =
      List.of("head", "heads", "base", "current", PROVISIONAL);

  RevisionIds {
    taken = List.copyOf(taken);
  }

  /** Whether a revision can be called so. */
  static boolean isId(String text) {
    return ID.matcher(text).matches() && !RESERVED.contains(text);
  }

  /**
   * The id that the changes of the next revision are worked out with: the next number, or what
   * {@link #identify} replaces.
   */
  String provisional() {
    return conventions.ids() == Ids.HASH ? PROVISIONAL : counted();
  }

  /** One more than the greatest number, with as many digits as wanted. */
  private String counted() {
    long greatest = 0;
    for (String id : taken) {
      Matcher counted = COUNTED.matcher(id);
      if (counted.matches()) {
        greatest = Math.max(greatest, Long.parseLong(counted.group(1)));
      }
    }
    return String.format(Locale.ROOT, "%0" + conventions.idWidth() + "d", greatest + 1);
  }

  /** The next revision under its id. */
  Revision identify(Revision provisional) {
    return conventions.ids() == Ids.HASH
        ? new Renumbering().renumber(provisional, hash(provisional), provisional.parents())
        : provisional;
  }

  /** Agreements do not count: they may still be given while a revision is recorded. */
  private static String hash(Revision provisional) {
    Revision bare =
        new Revision(
            PROVISIONAL,
            provisional.parents(),
            "",
            Optional.empty(),
            Optional.empty(),
            provisional.changes(),
            List.of());
    String checksum = Checksum.of(bare);
    int start = checksum.indexOf(':') + 1;
    return checksum.substring(start, start + HASH_DIGITS);
  }

  /** Whether a revision has the id that it would be given now. */
  boolean isNext(Revision revision) {
    Revision provisional = new Renumbering().renumber(revision, provisional(), revision.parents());
    return identify(provisional).id().equals(revision.id());
  }
}
