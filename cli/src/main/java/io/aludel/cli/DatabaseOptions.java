package io.aludel.cli;

import static io.aludel.diagnostic.ShellText.quote;

import io.aludel.diagnostic.Code;
import io.aludel.history.HistoryException;
import io.aludel.history.LocalSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which database is meant. */
final class DatabaseOptions {

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "JDBC URL of the database; else ALUDEL_URL, else url in aludel-local.properties.")
  private String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "User of the database; else ALUDEL_USER, else user there, else, of H2, sa.")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "File whose first line is the password; else ALUDEL_PASSWORD, else password there, else"
              + " it is asked for.")
  private Path passwordFile;

  /** The database, if one is named. */
  Optional<DriverDataSource> find(Project project) {
    Session session = project.session();
    LocalSettings local = local(project);
    Optional<String> elsewhere =
        Optional.ofNullable(url)
            .map(DatabaseOptions::withoutPassword)
            .or(() -> variable(project, "URL"));
    return elsewhere
        .or(local::url)
        .map(
            address ->
                dataSource(
                    project,
                    address,
                    // Who opens the local database is nobody's business at another address.
                    elsewhere.isPresent() && local.url().isPresent() ? LocalSettings.NONE : local,
                    session));
  }

  /** The database that {@code --url} names; what the environment names does not count. */
  Optional<DriverDataSource> named(Project project) {
    return url == null ? Optional.empty() : find(project);
  }

  /**
   * The database.
   *
   * @param command what to type once more, with a URL
   */
  DriverDataSource require(Project project, String command) {
    return find(project)
        .orElseThrow(
            () ->
                Failure.badInput(
                    Code.NO_DATABASE,
                    "Which database? Name it with --url, in ALUDEL_URL, or as url in "
                        + project.session().show(localFile(project))
                        + ":\n  "
                        + command
                        + " --url jdbc:h2:./shop\n  "
                        + command
                        + " --url jdbc:postgresql://localhost/shop --user shop"));
  }

  private static Path localFile(Project project) {
    return project.folder().resolve(LocalSettings.FILE_NAME);
  }

  private static LocalSettings local(Project project) {
    Path file = localFile(project);
    if (!Files.isRegularFile(file)) {
      return LocalSettings.NONE;
    }
    try {
      return LocalSettings.read(file);
    } catch (HistoryException invalid) {
      throw Failure.badInput(project.session().show(project.folder()), invalid);
    }
  }

  private DriverDataSource dataSource(
      Project project, String address, LocalSettings local, Session session) {
    Optional<String> name =
        Optional.ofNullable(user).or(() -> variable(project, "USER")).or(local::user);
    Optional<String> password =
        Optional.ofNullable(passwordFile)
            .map(file -> PasswordSource.fromFile(session, file))
            .or(() -> variable(project, "PASSWORD"))
            .or(local::password)
            .or(() -> name.flatMap(each -> PasswordSource.fromTerminal(session, each)));
    return DriverDataSource.of(address, name, password);
  }

  /** What is set for this very unit goes before what is set for all. */
  private static Optional<String> variable(Project project, String what) {
    String ofUnit = project.unit().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    Session session = project.session();
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
