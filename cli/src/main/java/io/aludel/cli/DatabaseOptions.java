package io.aludel.cli;

import static io.aludel.cli.ShellText.quote;

import io.aludel.diagnostic.Code;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which database is meant. */
final class DatabaseOptions {

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "JDBC URL of the database; else ALUDEL_URL.")
  private String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "User of the database; else ALUDEL_USER, else, of H2, sa.")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "File whose first line is the password; else ALUDEL_PASSWORD, else it is asked for.")
  private Path passwordFile;

  /** The database, if one is named. */
  Optional<DriverDataSource> find(Session session, String unit) {
    Optional<String> address =
        Optional.ofNullable(url)
            .map(DatabaseOptions::withoutPassword)
            .or(() -> variable(session, unit, "URL"));
    return address.map(found -> dataSource(session, unit, found));
  }

  /**
   * The database.
   *
   * @param command what to type once more, with a URL
   */
  DriverDataSource require(Session session, String unit, String command) {
    return find(session, unit)
        .orElseThrow(
            () ->
                Failure.badInput(
                    Code.NO_DATABASE,
                    "Which database? Name it with --url or in ALUDEL_URL:\n  "
                        + command
                        + " --url jdbc:h2:./shop\n  "
                        + command
                        + " --url jdbc:postgresql://localhost/shop --user shop"));
  }

  private DriverDataSource dataSource(Session session, String unit, String address) {
    Optional<String> name = Optional.ofNullable(user).or(() -> variable(session, unit, "USER"));
    Optional<String> password =
        Optional.ofNullable(passwordFile)
            .map(file -> PasswordSource.fromFile(session, file))
            .or(() -> variable(session, unit, "PASSWORD"))
            .or(() -> name.flatMap(each -> PasswordSource.fromTerminal(session, each)));
    return DriverDataSource.of(address, name, password);
  }

  /** What is set for this very unit goes before what is set for all. */
  private static Optional<String> variable(Session session, String unit, String what) {
    String ofUnit = unit.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return session
        .variable("ALUDEL_" + ofUnit + "_" + what)
        .or(() -> session.variable("ALUDEL_" + what));
  }

  private static String withoutPassword(String url) {
    if (Secrets.isIn(url)) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "--url holds a password, which others could read. Take it out. " + PasswordSource.WAYS);
    }
    return url;
  }

  /** The options as they were typed, with a leading space. */
  String text() {
    StringBuilder text = new StringBuilder();
    Optional.ofNullable(url).ifPresent(each -> text.append(" --url ").append(quote(each)));
    Optional.ofNullable(user).ifPresent(each -> text.append(" --user ").append(quote(each)));
    Optional.ofNullable(passwordFile)
        .ifPresent(each -> text.append(" --password-file ").append(quote(each.toString())));
    return text.toString();
  }
}
