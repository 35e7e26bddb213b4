package io.aludel.revision;

import io.aludel.change.Change;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a revision is called: in words, in its file's name and in its class's name.
 *
 * <p>Slugs and class names are ASCII: not every file system and compiler that a build meets agrees
 * on other characters.
 *
 * @param description what it does, in a few words: {@code add role to users}
 */
public record RevisionName(String description) {

  /** Leaves room for an id and an ending where a file's name may have 255 bytes. */
  private static final int LONGEST_SLUG = 60;

  /** For a description without a single letter or digit that a slug can hold. */
  private static final String NAMELESS = "revision";

  /** Words that say of a revision that it is one. */
  private static final Set<String> WORDS_OF_ANY =
      Set.of(
          ("a all and any change changed changes database db draft entities entity fix fixed fixes"
                  + " few final fixup for in it main making migration migrations minor misc model"
                  + " more my new next of on other our project revision revisions schema several"
                  + " small some stuff table tables temp test the things this to tmp todo update"
                  + " updated updates various wip work")
              .split(" "));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NO_IDENTIFIER = Pattern.compile("[^A-Za-z0-9_]");

  public RevisionName {
    description = description.strip().replaceAll("\\s+", " ");
  }

  /** The name that follows from what changes. */
  public static RevisionName of(List<Change> changes) {
    return new RevisionName(ChangeTopics.describe(changes));
  }

  /** The name that follows from what changes, in a style. */
  public static RevisionName of(List<Change> changes, SlugStyle style) {
    if (style == SlugStyle.VERB) {
      return of(changes);
    }
    String words = TableStyle.of(changes).words();
    return new RevisionName(ChangeTopics.count(changes) > 1 ? words + " and more" : words);
  }

  /**
   * The name that a person gives what changes: in their words, which in the style of tables follow
   * the table and what is done to it.
   */
  public static RevisionName of(List<Change> changes, SlugStyle style, String message) {
    RevisionName said = new RevisionName(message);
    TableStyle table = TableStyle.of(changes);
    return style == SlugStyle.VERB || table.isBeginningOf(said.description())
        ? said
        : new RevisionName(table.says(said.description()).words());
  }

  /** Whether these words would suit any revision, and so say nothing of this one. */
  public boolean saysNothing() {
    boolean isOtherScript =
        description.codePoints().anyMatch(c -> c > 0x7f && Character.isLetter(c));
    return !isOtherScript && Arrays.stream(slug().split("_")).allMatch(WORDS_OF_ANY::contains);
  }

  /** The description in small letters, digits and underscores: {@code add_role_to_users}. */
  public String slug() {
    String parted = HUMP.matcher(unmarked()).replaceAll("_").toLowerCase(Locale.ROOT);
    String slug = trim(NO_SLUG.matcher(parted).replaceAll("_"));
    return slug.isEmpty() ? NAMELESS : shorten(slug);
  }

  /** The description with plain letters in place of accented ones; ASCII has none. */
  private String unmarked() {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(description)
        ? description
        : MARKS.matcher(Normalizer.normalize(description, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String trim(String slug) {
    int start = slug.startsWith("_") ? 1 : 0;
    int end = slug.length() > start && slug.endsWith("_") ? slug.length() - 1 : slug.length();
    return slug.substring(start, end);
  }

  /** Cuts between two words where there are two. */
  private static String shorten(String slug) {
    if (slug.length() <= LONGEST_SLUG) {
      return slug;
    }
    int wordEnd = slug.lastIndexOf('_', LONGEST_SLUG);
    return slug.substring(0, wordEnd > 0 ? wordEnd : LONGEST_SLUG);
  }

  /** The name of the revision's file: {@code 0002_add_role_to_users.json}. */
  public String fileName(String id) {
    return id + "_" + slug() + ".json";
  }

  /** The simple name of the revision's class: {@code V0002_AddRoleToUsers}. */
  public String className(String id) {
    return classPrefix(id) + camel();
  }

  /** The simple name of the draft's class: {@code V0002_Draft}. */
  public static String draftClassName(String id) {
    return classPrefix(id) + "Draft";
  }

  private static String classPrefix(String id) {
    return "V" + NO_IDENTIFIER.matcher(id).replaceAll("_") + "_";
  }

  private String camel() {
    StringBuilder camel = new StringBuilder();
    for (String word : slug().split("_")) {
      camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return camel.toString();
  }
}
