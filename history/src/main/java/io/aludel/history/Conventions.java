package io.aludel.history;

import io.aludel.revision.SlugStyle;
import java.util.Locale;

/**
 * How revisions are called.
 *
 * @param ids where an id comes from
 * @param idWidth how many digits a sequential id has at least
 * @param slugs what the words of a revision's name begin with
 */
public record Conventions(Ids ids, int idWidth, SlugStyle slugs) {

  /** What holds where the settings say nothing. */
  public static final Conventions DEFAULT = new Conventions(Ids.SEQUENTIAL, 4, SlugStyle.VERB);

  /** Where the id of a revision comes from. */
  public enum Ids {
    /** Counted up. */
    SEQUENTIAL,
    /** From what the revision contains when it is recorded: 12 hex digits. */
    HASH;

    /** How the settings write it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the settings write what slugs begin with. */
  String slugsText() {
    return slugs.name().toLowerCase(Locale.ROOT);
  }
}
