package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementsTest {

  @Test
  void endAtSemicolons() {
    assertThat(SqlStatements.of("update a set b = 1;\n\ndelete from c"))
        .containsExactly("update a set b = 1", "delete from c");
    assertThat(SqlStatements.of(" ;; -- nothing\n/* at all; */ ")).isEmpty();
  }

  @Test
  void doNotEndWithinQuotesAndComments() {
    assertThat(
            SqlStatements.of(
                """
                -- first; of two
                update a set b = 'x;''y', "c;d" = `e;f`; /* g; */
                insert into a values (';');
                """))
        .containsExactly(
            "-- first; of two\nupdate a set b = 'x;''y', \"c;d\" = `e;f`",
            "/* g; */\ninsert into a values (';')");
  }

  @Test
  void doNotEndWithinDollars() {
    assertThat(
            SqlStatements.of(
                """
                create function f() returns int language sql as $$ select 1; $$;
                do $body$ begin perform 1; end $body$;
                """))
        .hasSize(2)
        .last()
        .isEqualTo("do $body$ begin perform 1; end $body$");
  }

  @Test
  void mayHaveAnotherEnd() {
    assertThat(
            SqlStatements.of(
                """
                delimiter //
                create trigger t before insert on a for each row begin set new.b = 1; end
                //
                delimiter ;
                select 1;
                """))
        .containsExactly(
            "create trigger t before insert on a for each row begin set new.b = 1; end",
            "select 1");
  }
}
