package io.aludel.processor.mapping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a database's own catalogue says that it holds, a line a fact, without the names of
 * constraints and indexes: the oracle that knows neither Aludel nor Hibernate.
 */
final class Catalogue {

  private static final Pattern OUTER_SPACE = Pattern.compile("\\s+");

  private Catalogue() {}

  /** The facts, in order. */
  static SortedSet<String> read(String database, Connection connection) throws SQLException {
    SortedSet<String> facts = new TreeSet<>();
    for (String query : database.equals("h2") ? H2 : POSTGRESQL) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          add(rows, facts);
        }
      }
    }
    return facts;
  }

  private static void add(ResultSet rows, SortedSet<String> facts) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < rows.getMetaData().getColumnCount(); i++) {
      parts.add(String.valueOf(rows.getString(i)));
    }
    String last = rows.getString(rows.getMetaData().getColumnCount());
    if (parts.get(0).equals("check")) {
      for (String condition : conjuncts(last)) {
        facts.add(String.join(" ", parts) + " " + condition);
      }
    } else {
      facts.add(String.join(" ", parts) + " " + last);
    }
  }

  /** The conditions of a check that all have to hold, so that one check equals two halves of it. */
  static List<String> conjuncts(String condition) {
    String bare = strip(OUTER_SPACE.matcher(condition).replaceAll(" "));
    List<String> conjuncts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && bare.startsWith(" AND ", i)) {
        conjuncts.addAll(conjuncts(bare.substring(start, i)));
        start = i + 5;
      }
    }
    return start == 0 ? List.of(bare) : concat(conjuncts, conjuncts(bare.substring(start)));
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static String strip(String condition) {
    String stripped = condition.strip();
    while (stripped.startsWith("(") && closes(stripped) == stripped.length() - 1) {
      stripped = stripped.substring(1, stripped.length() - 1).strip();
    }
    return stripped;
  }

  private static int closes(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static final List<String> H2 =
      List.of(
          """
          select 'column', c.table_schema, c.table_name, c.column_name, c.data_type,
            c.character_maximum_length, c.numeric_precision, c.numeric_scale,
            c.datetime_precision, c.is_nullable, c.column_default, c.is_identity,
            c.identity_start, c.identity_increment, c.remarks,
            (select listagg(value_name, ',') within group (order by value_ordinal)
              from information_schema.enum_values e
              where e.object_schema = c.table_schema and e.object_name = c.table_name
                and e.enum_identifier = c.dtd_identifier)
          from information_schema.columns c where c.table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'table', table_schema, table_name, remarks from information_schema.tables
          where table_schema <> 'INFORMATION_SCHEMA'
          """,
          """
          select 'key', c.constraint_type, c.table_schema, c.table_name,
            listagg(k.column_name, ',') within group (order by k.ordinal_position)
          from information_schema.table_constraints c
          join information_schema.key_column_usage k using (constraint_schema, constraint_name)
          where c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
          group by c.constraint_type, c.constraint_schema, c.constraint_name, c.table_schema,
            c.table_name
          """,
          """
          select 'foreign key', k.table_schema, k.table_name, k.column_name, p.table_schema,
            p.table_name, r.delete_rule, r.update_rule, p.column_name
          from information_schema.referential_constraints r
          join information_schema.key_column_usage k using (constraint_schema, constraint_name)
          join information_schema.key_column_usage p
            on p.constraint_schema = r.unique_constraint_schema
            and p.constraint_name = r.unique_constraint_name
            and p.ordinal_position = k.position_in_unique_constraint
          """,
          """
          select 'check', t.table_schema, t.table_name, c.check_clause
          from information_schema.check_constraints c
          join information_schema.table_constraints t using (constraint_schema, constraint_name)
          """,
          """
          select 'index', i.table_schema, i.table_name, i.index_type_name,
            listagg(c.column_name || ' ' || c.ordering_specification, ',')
              within group (order by c.ordinal_position)
          from information_schema.indexes i
          join information_schema.index_columns c
            on c.index_schema = i.index_schema and c.index_name = i.index_name
            and c.table_name = i.table_name
          where not i.is_generated
          group by i.table_schema, i.table_name, i.index_type_name, i.index_schema, i.index_name
          """,
          """
          select 'sequence', sequence_schema, sequence_name, start_value, minimum_value,
            maximum_value, increment, cache, data_type
          from information_schema.sequences
          """);

  private static final List<String> POSTGRESQL =
      List.of(
          """
          select 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
            a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid),
            col_description(a.attrelid, a.attnum)
          from pg_attribute a join pg_class t on t.oid = a.attrelid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where t.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            and t.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
          """,
          """
          select 'table', oid::regclass, obj_description(oid) from pg_class
          where relkind = 'r'
            and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
          """,
          """
          select case contype when 'c' then 'check' else 'key' end, conrelid::regclass,
            case contype when 'c' then pg_get_expr(conbin, conrelid)
              else pg_get_constraintdef(oid) end
          from pg_constraint
          where contype in ('p', 'u', 'f', 'c') and conrelid <> 0
            and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
          """,
          """
          select 'index', i.indrelid::regclass, i.indisunique,
            regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING ', '')
          from pg_index i join pg_class t on t.oid = i.indrelid
          where t.relnamespace::regnamespace::text
              not in ('pg_catalog', 'information_schema', 'pg_toast')
            and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
          """,
          """
          select 'sequence', schemaname, sequencename, start_value, min_value, max_value,
            increment_by, cycle, cache_size, data_type
          from pg_sequences
          """);
}
