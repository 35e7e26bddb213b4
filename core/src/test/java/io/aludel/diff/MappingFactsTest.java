package io.aludel.diff;

import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.counted;
import static io.aludel.diff.Schemas.mapped;
import static io.aludel.diff.Schemas.schema;
import static io.aludel.diff.Schemas.table;
import static io.aludel.diff.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Changes;
import io.aludel.dialect.Dialects;
import io.aludel.schema.DeletionMark;
import io.aludel.schema.Inheritance;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each hazard that only the mapping sees, and beside it what looks like it and is innocent. */
class MappingFactsTest {

  private static final UnaryOperator<Table> PLAIN = mapped(UnaryOperator.identity());

  private static Draft draft(Schema base, Schema target, Intent... intents) {
    return new Comparison(List.of(), base, target, Schema.empty(), List.of(intents), "0002")
        .draft();
  }

  private static Draft draft(Table before, Table after) {
    Draft draft = draft(schema(before), schema(after));
    Schema reached = Changes.apply(schema(before), draft.changes());
    assertThat(Changes.apply(reached, Changes.invert(schema(before), draft.changes())))
        .isEqualTo(schema(before));
    return draft;
  }

  private static List<String> asked(Draft draft) {
    return draft.findings().stream()
        .map(finding -> ((Finding.Unanswered) finding).hazard())
        .map(hazard -> hazard.rule() + " " + hazard.subject() + ": " + hazard.detail())
        .toList();
  }

  private static List<String> asked(Table before, Table after) {
    return asked(draft(before, after));
  }

  private static UnaryOperator<Table> told(String... valuesAndClasses) {
    return mapped(
        mapping -> {
          TableMapping told = mapping.withInheritance(Inheritance.SINGLE_TABLE);
          for (int i = 0; i < valuesAndClasses.length; i += 2) {
            told = told.withDiscriminator(valuesAndClasses[i], valuesAndClasses[i + 1]);
          }
          return told;
        });
  }

  @Test
  void whatWasUnknownIsNoReasonForARevisionAndGoesAlongWithOne() {
    Table before = table("users");
    Table after = table("users", counted("users_SEQ", 50), column("n", "integer", v -> v));
    assertThat(draft(table("users"), table("users", PLAIN)).changes()).isEmpty();
    assertThat(draft(before, after).changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly("AddColumn", "SetTableMapping");
    Table converted = table("users", column("n", "integer"));
    Table read = table("users", PLAIN, column("n", "integer", m -> m.withConverter("a.B")));
    assertThat(draft(converted, read)).isEqualTo(new Draft(List.of(), List.of(), List.of()));
  }

  @Test
  void aFactThatChangesIsARevisionWithoutAStatement() {
    Table before = table("users", PLAIN, column("n", "integer", m -> m.withConverter("a.B")));
    Table after = table("users", PLAIN, column("n", "integer", m -> m.withConverter("a.C")));
    Draft draft = draft(before, after);
    assertThat(Changes.onlyFacts(draft.changes())).isTrue();
    assertThat(Dialects.all())
        .allSatisfy(
            dialect -> assertThat(dialect.statements(schema(before), draft.changes())).isEmpty());
  }

  @Test
  void anotherConverterReadsWhatTheOldOneWrote() {
    Table plain = table("users", PLAIN, column("n", "integer"));
    Table before = table("users", PLAIN, column("n", "integer", m -> m.withConverter("a.B")));
    Table after = table("users", PLAIN, column("n", "integer", m -> m.withConverter("a.C")));
    assertThat(asked(before, after))
        .containsExactly(
            "CONVERTER users.n: values were written with converter a.B and would be read with"
                + " converter a.C");
    assertThat(asked(plain, after))
        .containsExactly(
            "CONVERTER users.n: values were written without a converter and would be read with"
                + " converter a.C");
    assertThat(asked(after, plain)).hasSize(1);
  }

  @Test
  void aConverterThatHasMovedToAnotherPackageIsTheSame() {
    Table before = table("users", PLAIN, column("n", "integer", m -> m.withConverter("a.B")));
    Table after = table("users", PLAIN, column("n", "integer", m -> m.withConverter("c.d.B")));
    assertThat(draft(before, after)).isEqualTo(new Draft(List.of(), List.of(), List.of()));
    assertThat(asked(table("users", PLAIN), after)).isEmpty();
  }

  private static Table marked(DeletionMark mark) {
    return table("users", PLAIN, column("d", "boolean!", m -> m.withConverter(mark.converter())));
  }

  @Test
  void aMarkOfDeletedRowsIsTurnedAround() {
    assertThat(asked(marked(DeletionMark.DELETED), marked(DeletionMark.ACTIVE)))
        .containsExactly(
            "CONVERTER users: d was true for rows that are deleted and would be read as true for rows"
                + " that are there");
    assertThat(asked(marked(DeletionMark.ACTIVE), marked(DeletionMark.DELETED))).hasSize(1);
  }

  @Test
  void aBooleanThatBeginsOrCeasesToMarkDeletedRowsKeepsItsValues() {
    Table plain = table("users", PLAIN, column("d", "boolean!"));
    Draft nothing = new Draft(List.of(), List.of(), List.of());
    for (DeletionMark mark : DeletionMark.values()) {
      assertThat(draft(plain, marked(mark))).isEqualTo(nothing);
      assertThat(draft(marked(mark), plain)).isEqualTo(nothing);
      assertThat(draft(marked(mark), marked(mark))).isEqualTo(nothing);
    }
  }

  @Test
  void anotherConverterReadsAMarkOfDeletedRows() {
    Table converted = table("users", PLAIN, column("d", "boolean!", m -> m.withConverter("a.B")));
    assertThat(asked(marked(DeletionMark.ACTIVE), converted))
        .containsExactly(
            "CONVERTER users.d: values were written as true for rows that are there and would be"
                + " read with converter a.B");
  }

  @Test
  void aVersionIsMissingInRowsThatExist() {
    Table before = table("users", PLAIN);
    Table after = table("users", PLAIN, column("v", "integer!", m -> m.withVersion(true)));
    Table optional = table("users", PLAIN, column("v", "integer", m -> m.withVersion(true)));
    Table counter = table("users", PLAIN, column("v", "integer"));
    String missing = "VERSION_ADDED users.v: rows that exist have no version";
    assertThat(asked(before, after)).containsExactly(missing);
    assertThat(asked(before, optional)).containsExactly(missing);
    assertThat(asked(counter, optional)).containsExactly(missing);
  }

  @Test
  void aVersionThatEveryRowHasIsNone() {
    Table before = table("users", PLAIN);
    Table after = table("users", PLAIN, column("v", "integer!", m -> m.withVersion(true)));
    Table counter = table("users", PLAIN, column("v", "integer!"));
    assertThat(asked(draft(schema(), schema(after)))).isEmpty();
    assertThat(asked(counter, after)).isEmpty();
    Intent backfill =
        new Intent.ColumnBackfill(
            after.name(),
            io.aludel.schema.Name.of("v"),
            new io.aludel.change.Expression.Value("0"));
    assertThat(asked(draft(schema(before), schema(after), backfill))).isEmpty();
  }

  @Test
  void constantsBehindAColumnDefinitionKeepTheirPositions() {
    UnaryOperator<Table> small =
        column("n", "sql{smallint}", m -> m.withValues(Type.parse("ordinal{A,B}")));
    assertThat(
            asked(
                table("users", PLAIN, small),
                table(
                    "users",
                    PLAIN,
                    column("n", "sql{smallint}", m -> m.withValues(Type.parse("ordinal{B,A}"))))))
        .containsExactly(
            "ORDINAL_ORDER users.n: A (stored as 0) would be read from 1, B (stored as 1) would be"
                + " read from 0");
    assertThat(
            asked(
                table("users", PLAIN, small),
                table(
                    "users",
                    PLAIN,
                    column("n", "sql{smallint}", m -> m.withValues(Type.parse("enum{A,B}"))))))
        .singleElement()
        .asString()
        .startsWith("ORDINAL_ORDER users.n: values that stood for ordinal{A,B}");
    assertThat(
            asked(
                table("users", PLAIN, small),
                table(
                    "users",
                    PLAIN,
                    column("n", "sql{smallint}", m -> m.withValues(Type.parse("ordinal{A,B,C}"))))))
        .isEmpty();
  }

  @Test
  void constantsBehindAColumnDefinitionStayLoadable() {
    UnaryOperator<Table> text =
        column("n", "sql{text}", m -> m.withValues(Type.parse("enum{A,B}")));
    assertThat(
            asked(
                table("users", PLAIN, text),
                table(
                    "users",
                    PLAIN,
                    column("n", "sql{text}", m -> m.withValues(Type.parse("enum{A}"))))))
        .containsExactly("ENUM_CONSTANT users.n: constants vanish: B");
    assertThat(
            asked(
                table("users", PLAIN, text),
                table(
                    "users",
                    PLAIN,
                    column("n", "sql{text}", m -> m.withValues(Type.parse("enum{C,B,A}"))))))
        .isEmpty();
  }

  @Test
  void rowsAreToldByTheirDiscriminator() {
    Table before = table("pets", told("Pet", "shop.pets", "Dog", "a.Dog"));
    assertThat(asked(before, table("pets", told("Pet", "shop.pets", "Hound", "a.Dog"))))
        .containsExactly(
            "DISCRIMINATOR pets: rows of a.Dog are stored as 'Dog', and would be looked for as"
                + " 'Hound'");
    assertThat(asked(before, table("pets", told("Pet", "shop.pets", "Hound", "a.Hound"))))
        .containsExactly(
            "DISCRIMINATOR pets: rows of a.Dog are stored as 'Dog', which stands for no class any"
                + " more");
    assertThat(asked(before, table("pets", told("Pet", "a.Dog", "Dog", "shop.pets"))))
        .singleElement()
        .asString()
        .contains("rows stored as 'Dog' were a.Dog and would be shop.pets");
    assertThat(asked(before, table("pets", PLAIN))).hasSize(1);
  }

  @Test
  void aClassThatIsRenamedUnderItsDiscriminatorIsTheSame() {
    Table before = table("pets", told("Pet", "shop.pets", "Dog", "a.Dog"));
    Table renamed = table("pets", told("Pet", "shop.pets", "Dog", "a.Hound"));
    assertThat(draft(before, renamed)).isEqualTo(new Draft(List.of(), List.of(), List.of()));
    Table more = table("pets", told("Pet", "shop.pets", "Dog", "a.Dog", "Cat", "a.Cat"));
    assertThat(asked(before, more)).isEmpty();
    assertThat(draft(before, more).changes()).hasSize(1);
  }

  @Test
  void rowsStayInTheTablesOfTheOldStrategy() {
    Table single = table("pets", mapped(m -> m.withInheritance(Inheritance.SINGLE_TABLE)));
    Table joined = table("pets", mapped(m -> m.withInheritance(Inheritance.JOINED)));
    assertThat(asked(single, joined))
        .containsExactly("INHERITANCE pets: SINGLE_TABLE becomes JOINED");
    assertThat(asked(table("pets", PLAIN), joined)).isEmpty();
    assertThat(asked(table("pets"), joined)).isEmpty();
  }

  private static Schema keys(String sequence, int allocation) {
    return schema(table("users", counted(sequence, allocation)))
        .edit(
            editor ->
                editor.addSequence(
                    new Sequence(io.aludel.schema.ObjectName.of(sequence), 1, allocation)));
  }

  @Test
  void anotherAllocationMeetsKeysOfTheVersionStillRunning() {
    assertThat(asked(draft(keys("users_SEQ", 50), keys("users_SEQ", 10))))
        .containsExactly(
            "GENERATOR users.id: keys came from sequence users_SEQ, 50 at a time and come from"
                + " sequence users_SEQ, 10 at a time");
    Schema assigned = schema(table("users", PLAIN));
    Draft counted = draft(assigned, keys("users_SEQ", 50));
    assertThat(asked(counted))
        .containsExactly(
            "GENERATOR users.id: keys came from the application and come from sequence users_SEQ,"
                + " 50 at a time");
    assertThat(counted.changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly("CreateSequence", "AdvanceSequence", "SetTableMapping");
    assertThat(asked(draft(keys("users_SEQ", 50), assigned))).hasSize(1);
  }

  @Test
  void aSequenceThatIsNewOrOnlyCalledOtherwiseMeetsNothing() {
    assertThat(asked(draft(schema(), keys("users_SEQ", 10)))).isEmpty();
    Draft renamed = draft(keys("users_SEQ", 50), keys("people_SEQ", 50));
    assertThat(asked(renamed)).isEmpty();
    assertThat(renamed.changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly("RenameSequence");
    Table random = table("users", mapped(m -> m.withGenerator(KeyGenerator.uuid())));
    assertThat(asked(table("users", PLAIN), random)).isEmpty();
  }

  @Test
  void aSequenceThatSeveralTablesShareStays() {
    Schema base =
        with(
            schema(table("a", counted("shared", 50)), table("b", counted("shared", 50))), "shared");
    Schema target =
        with(
            with(schema(table("a", counted("shared", 50)), table("b", counted("own", 50))), "own"),
            "shared");
    Draft draft = draft(base, target);
    assertThat(draft.changes())
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactly("CreateSequence", "AdvanceSequence", "SetTableMapping");
    assertThat(asked(draft)).hasSize(1);
  }
}
