package io.aludel.cli;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.UnpooledDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A database that is reached through a JDBC URL. */
final class DriverDataSource extends UnpooledDataSource {

  /** Whom H2 itself, and most who use it, take for the owner of a database. */
  private static final String H2_OWNER = "sa";

  private static final String H2 = "jdbc:h2:";
  private static final String SQLITE = "jdbc:sqlite:";

  /** To SQLite's driver: open a file to read and write, and do not create it. */
  private static final String EXISTING_FILE = "2";

  private static final int H2_WRONG_USER_OR_PASSWORD = 28000;

  /** Its driver logs what it finds wrong with a URL, password and all. Kept, or it is forgotten. */
  private static final Logger SILENCED = Logger.getLogger("org.postgresql");

  static {
    SILENCED.setLevel(Level.OFF);
  }

  private final String url;

  /** As somebody wrote it. */
  private final String written;

  private final Properties login;
  private final boolean userIsGuessed;

  private DriverDataSource(String url, String written, Properties login, boolean userIsGuessed) {
    this.url = url;
    this.written = written;
    this.login = login;
    this.userIsGuessed = userIsGuessed;
  }

  static DriverDataSource of(String url, Optional<String> user, Optional<String> password) {
    if (Stream.of(H2, "jdbc:mariadb:", "jdbc:postgresql:", SQLITE).noneMatch(url::startsWith)) {
      throw Failure.badInput(
          Code.OPTION_INVALID,
          "The URL "
              + Secrets.mask(url)
              + " is of no database that is served. "
              + (url.startsWith("postgres")
                  ? "For JDBC, write: jdbc:postgresql://<host>/<database>"
                  : "Write jdbc:h2:<file>, jdbc:mariadb://<host>/<database>,"
                      + " jdbc:postgresql://<host>/<database>, or jdbc:sqlite:<file>."));
    }
    Properties login = new Properties();
    boolean guess =
        user.isEmpty() && url.startsWith(H2) && !url.toUpperCase(Locale.ROOT).contains(";USER=");
    user.or(() -> guess ? Optional.of(H2_OWNER) : Optional.empty())
        .ifPresent(name -> login.setProperty("user", name));
    password.ifPresent(secret -> login.setProperty("password", secret));
    return new DriverDataSource(url, url, login, guess);
  }

  /** The same, but that a missing database file is not created by looking at it. */
  DriverDataSource existing() {
    if (url.startsWith(SQLITE)) {
      Properties existing = (Properties) login.clone();
      existing.setProperty("open_mode", EXISTING_FILE);
      return new DriverDataSource(url, written, existing, userIsGuessed);
    }
    boolean isH2 = url.startsWith(H2);
    return isH2 && !url.toUpperCase(Locale.ROOT).contains("IFEXISTS")
        ? new DriverDataSource(url + ";IFEXISTS=TRUE", written, login, userIsGuessed)
        : this;
  }

  /** The URL, fit to be shown. */
  String shownUrl() {
    return Secrets.mask(written);
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return DriverManager.getConnection(url, (Properties) login.clone());
    } catch (SQLException refused) {
      if (userIsGuessed && refused.getErrorCode() == H2_WRONG_USER_OR_PASSWORD) {
        throw new SQLException(
            "it does not know the user "
                + H2_OWNER
                + ", whom H2 databases have by default, or wants a password of him. Say who is"
                + " meant with --user or in ALUDEL_USER",
            refused.getSQLState(),
            refused.getErrorCode(),
            refused);
      }
      throw Secrets.isRepeated(url, refused.getMessage())
          ? new SQLException(
              Secrets.mask(url, refused.getMessage()),
              refused.getSQLState(),
              refused.getErrorCode())
          : refused;
    }
  }
}
