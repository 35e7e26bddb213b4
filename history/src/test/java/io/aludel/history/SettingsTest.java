package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.diagnostic.Code;
import io.aludel.history.Conventions.Ids;
import io.aludel.history.Settings.ApprovalBy;
import io.aludel.history.Settings.Naming;
import io.aludel.revision.SlugStyle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  private static final String LEAST = "format = 1\npackage = a.b\n";

  @Test
  void onlyFormatAndPackageMustBeGiven() {
    assertThat(Settings.parse(LEAST)).isEqualTo(Settings.of("a.b"));
    Settings defaults = Settings.of("a.b");
    assertThat(defaults.dialects()).containsExactly("h2", "postgresql");
    assertThat(defaults.conventions()).isEqualTo(Conventions.DEFAULT);
    assertThat(defaults.naming()).isEqualTo(Naming.JPA);
    assertThat(defaults.beanValidation()).isTrue();
    assertThat(defaults.foreignKeyIndexes()).isTrue();
    assertThat(defaults.qualifiedVersionTable()).isEqualTo("aludel_revision");
  }

  @Test
  void everythingCanBeSaid() {
    Settings settings =
        Settings.parse(
            """
            # Größe \\
            ! another comment
            format=1
            package : com.example
            ids = hash
            ids.width 6
            names = table
            dialects = postgresql, \\
                h2
            postgresql.version = 15
            naming = spring
            hibernate = 7.4
            beanValidation = false
            foreignKeyIndexes = false
            mappingFiles = ignore
            approval = plan
            version.schema = Gr\\u00f6\u00dfe
            version.table = applied
            """);
    assertThat(settings)
        .isEqualTo(
            new Settings(
                "com.example",
                new Conventions(Ids.HASH, 6, SlugStyle.TABLE),
                List.of("postgresql", "h2"),
                15,
                Naming.SPRING,
                false,
                false,
                true,
                ApprovalBy.PLAN,
                Optional.of("Größe"),
                "applied"));
    assertThat(settings.qualifiedVersionTable()).isEqualTo("Größe.applied");
    assertThat(Settings.parse(settings.text())).isEqualTo(settings);
  }

  @Test
  void whatInitWritesIsRead() {
    Settings settings =
        Settings.of("a.b").withNaming(Naming.SPRING).withDialects(List.of("postgresql"));
    assertThat(Settings.parse(settings.text())).isEqualTo(settings);
    assertThat(settings.text())
        .startsWith("# The history's settings.\nformat = 1\n")
        .contains("\nversion.schema =\n")
        .contains("\npostgresql.version = 14\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nmaing = jpa             | 'nmaing' is no setting. Did you mean 'naming'?
          colour = red             | 'colour' is no setting.
          naming = sprnig          | 'sprnig' is no value of 'naming'. Did you mean 'spring'?
          naming = Kebab           | 'Kebab' is no value of 'naming'. Possible are: jpa, spring.
          beanValidation = yes     | 'yes' is no value of 'beanValidation'. Possible are: true, false.
          foreignKeyIndexes = flase | 'flase' is no value of 'foreignKeyIndexes'. Did you mean 'false'?
          dialects = h2, postgres  | 'postgres' is no database. Did you mean 'postgresql'?
          dialects = oracle        | 'oracle' is no database. Possible are: h2, mariadb, postgresql, sqlite.
          dialects =               | 'dialects' names no database. Possible are: h2, mariadb, postgresql, sqlite.
          ids = random             | 'random' is no value of 'ids'. Possible are: sequential, hash.
          ids.width = 0            | 'ids.width' is a whole number from 1 to 12, not '0'.
          postgresql.version = 9.6 | 'postgresql.version' is a whole number from 14 to 999, not '9.6'.
          postgresql.version = 13  | 'postgresql.version' is a whole number from 14 to 999, not '13'.
          names = tabel            | 'tabel' is no value of 'names'. Did you mean 'table'?
          approval = plans         | 'plans' is no value of 'approval'. Did you mean 'plan'?
          hibernate = 6.6          | '6.6' is not supported as 'hibernate'. Write 'hibernate = 7.4'.
          hibernate.type.preferred_uuid_jdbc_type = CHAR | 'hibernate.type.preferred_uuid_jdbc_type' may change the schema, and Hibernate's own settings are not honoured yet. Take the line out.
          package = c              | 'package' stands in line 2 already.
          naming = \\u12           | A \\u in this line is not followed by four hex digits.
          """)
  void whatIsWrong(String line, String message) {
    assertThatThrownBy(() -> Settings.parse(LEAST + "# comment\n" + line + "\n"))
        .isInstanceOfSatisfying(
            HistoryException.class,
            wrong ->
                assertThat(wrong.problems())
                    .contains(
                        new Problem(Code.SETTINGS_INVALID, "aludel.properties", 4, 0, message)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format = 1   | aludel.properties: 'package' is missing: the package of the generated classes. Add a line like 'package = com.example.shop.migrations'.
          package = a  | aludel.properties: 'format' is missing: the format of the history. Add the line 'format = 1'.
          format = 1;package = a.class | aludel.properties:2: 'a.class' is not the name of a package.
          format = 2;package = a | aludel.properties:1: '2' is not supported as 'format'. Write 'format = 1'.
          """)
  void whatIsMissingOrUnusable(String text, String message) {
    assertThatThrownBy(() -> Settings.parse(text.replace(';', '\n'))).hasMessage(message);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThatThrownBy(() -> Settings.parse("nmaing = jpa\nids = hsah"))
        .hasMessageContainingAll("nmaing", "hsah", "'format' is missing", "'package'");
  }
}
