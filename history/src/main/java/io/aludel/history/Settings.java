package io.aludel.history;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a history was made for: {@code aludel.properties} beside its files.
 *
 * @param packageName the package of the generated classes
 * @param conventions how revisions are called
 * @param dialects the databases to serve, by the names of their dialects; never empty
 * @param postgresqlVersion the oldest major version of PostgreSQL to be served
 * @param naming how names come from classes
 * @param beanValidation whether the annotations of Bean Validation count
 * @param foreignKeyIndexes whether foreign key columns that no key or index covers get an index
 * @param mappingFiles whether mappings in XML, which are not read, may be there all the same
 * @param approval what counts as a person's word
 * @param versionSchema the database schema of the version table, where it was given
 * @param versionTable the table in which the applied revisions are kept
 */
public record Settings(
    String packageName,
    Conventions conventions,
    List<String> dialects,
    int postgresqlVersion,
    Naming naming,
    boolean beanValidation,
    boolean foreignKeyIndexes,
    boolean mappingFiles,
    ApprovalBy approval,
    Optional<String> versionSchema,
    String versionTable) {

  /** The name of the file. */
  public static final String FILE_NAME = "aludel.properties";

  /** The Hibernate version whose schema is the target. */
  public static final String HIBERNATE = "7.4";

  /** The oldest PostgreSQL that this Hibernate supports. */
  static final int OLDEST_POSTGRESQL = 14;

  static final String DEFAULT_VERSION_TABLE = "aludel_revision";

  /** What counts as a person's word for a plan. */
  public enum ApprovalBy {
    /** An answer at the terminal, or {@code --yes}. */
    ASK,
    /** The hash of the very plan that was shown. */
    PLAN;

    /** How the settings write it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What {@link #text} writes so. */
    static Optional<ApprovalBy> find(String text) {
      for (ApprovalBy each : values()) {
        if (each.text().equals(text)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }

  /** How names come from classes. */
  public enum Naming {
    /** As Jakarta Persistence says. */
    JPA,
    /** As Spring Boot sets Hibernate up: in snake case. */
    SPRING;

    /** How the settings write it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Settings {
    Objects.requireNonNull(packageName, "packageName");
    dialects = List.copyOf(dialects);
  }

  /** The settings of a history about which only the package is known. */
  public static Settings of(String packageName) {
    return new Settings(
        packageName,
        Conventions.DEFAULT,
        DialectNames.DEFAULT,
        OLDEST_POSTGRESQL,
        Naming.JPA,
        true,
        true,
        false,
        ApprovalBy.ASK,
        Optional.empty(),
        DEFAULT_VERSION_TABLE);
  }

  /**
   * Reads the text of the file.
   *
   * @throws HistoryException with everything that is wrong in it
   */
  public static Settings parse(String text) {
    return new SettingsParser(text).parse();
  }

  public Settings withNaming(Naming other) {
    return new Settings(
        packageName,
        conventions,
        dialects,
        postgresqlVersion,
        other,
        beanValidation,
        foreignKeyIndexes,
        mappingFiles,
        approval,
        versionSchema,
        versionTable);
  }

  public Settings withDialects(List<String> other) {
    return new Settings(
        packageName,
        conventions,
        other,
        postgresqlVersion,
        naming,
        beanValidation,
        foreignKeyIndexes,
        mappingFiles,
        approval,
        versionSchema,
        versionTable);
  }

  /**
   * The version table with its database schema, where there is one: {@code ops.aludel_revision}.
   */
  public String qualifiedVersionTable() {
    return versionSchema.isPresent() ? versionSchema.get() + "." + versionTable : versionTable;
  }

  /** The text of the file, written whole, with comments. */
  public String text() {
    return """
        # The history's settings.
        format = 1
        # Package of the generated classes; fixed, like the format, once a revision is recorded.
        package = %s
        # Ids: sequential (with at least so many digits), or hash: 12 hex digits of what is recorded.
        ids = %s
        ids.width = %d
        # Slugs: verb (add_email_to_users) or table (users_add_column_email).
        names = %s
        # Databases to serve: h2, mariadb, postgresql, sqlite.
        dialects = %s
        # The oldest PostgreSQL to be served: from 18 on, generated columns are virtual, as Hibernate makes them there.
        postgresql.version = %d
        # How names come from classes: jpa, or spring (snake_case, as Spring Boot sets Hibernate up).
        naming = %s
        # Whose schema is the target.
        hibernate = %s
        # Let Bean Validation's annotations count, as Hibernate does.
        beanValidation = %s
        # Index foreign key columns that no key or index covers.
        foreignKeyIndexes = %s
        %s# What counts as a person's word: ask (an answer at the terminal, or --yes), or plan (the hash of the very plan that was shown).
        approval = %s
        # Where the applied revisions are kept.
        version.schema =%s
        version.table = %s
        """
        .formatted(
            packageName,
            conventions.ids().text(),
            conventions.idWidth(),
            conventions.slugsText(),
            String.join(", ", dialects),
            postgresqlVersion,
            naming.text(),
            HIBERNATE,
            beanValidation,
            foreignKeyIndexes,
            mappingFiles
                ? "# Mappings in XML are not read; here they change no table.\nmappingFiles = ignore\n"
                : "",
            approval.text(),
            versionSchema.isPresent() ? " " + versionSchema.get() : "",
            versionTable);
  }
}
