package io.aludel.testing;

import java.util.List;

/**
 * Plain questions to the databases' own catalogues: what tests compare, independent of what Aludel
 * thinks. The order of columns says nothing.
 *
 * <p>H2's {@code key_column_usage} shows the columns of a key by the names that they had when the
 * key was made, until the database is opened anew; its {@code script} knows better.
 */
final class CatalogueQueries {

  private static final List<String> H2 =
      List.of(
          """
          select 'table', table_name, remarks from information_schema.tables
          where table_schema = current_schema
          """,
          """
          select 'column', table_name, column_name, data_type, character_maximum_length,
            numeric_precision, numeric_scale, datetime_precision, column_default, is_identity,
            is_nullable, is_generated, generation_expression, remarks
          from information_schema.columns where table_schema = current_schema
          """,
          """
          select 'enum', c.table_name, c.column_name, e.value_ordinal, e.value_name
          from information_schema.columns c
          join information_schema.enum_values e on e.object_name = c.table_name
            and e.object_schema = c.table_schema and e.enum_identifier = c.dtd_identifier
          where c.table_schema = current_schema
          """,
          """
          select 'constraint', c.table_name, c.constraint_name, c.constraint_type, k.check_clause,
            r.update_rule, r.delete_rule
          from information_schema.table_constraints c
          left join information_schema.referential_constraints r
            on r.constraint_schema = c.constraint_schema and r.constraint_name = c.constraint_name
          left join information_schema.check_constraints k
            on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
          where c.table_schema = current_schema
          """,
          """
          select 'index', i.table_name, i.index_name, i.index_type_name, c.ordinal_position,
            c.column_name, c.ordering_specification
          from information_schema.indexes i
          join information_schema.index_columns c
            on c.index_schema = i.index_schema and c.index_name = i.index_name
          where i.table_schema = current_schema and not i.is_generated
          """,
          """
          select 'sequence', sequence_name, data_type, start_value, increment, minimum_value,
            maximum_value, cycle_option, cache
          from information_schema.sequences where sequence_schema = current_schema
          """,
          "script nodata nosettings");

  private static final List<String> POSTGRESQL =
      List.of(
          """
          select 'table', relname, reloptions, obj_description(oid)
          from pg_class where relnamespace = current_schema::regnamespace and relkind = 'r'
          """,
          """
          select 'column', table_name, column_name, data_type, udt_name,
            character_maximum_length, numeric_precision, numeric_scale, datetime_precision,
            column_default, is_identity, identity_generation, identity_maximum, is_nullable,
            is_generated, generation_expression, collation_name,
            col_description(quote_ident(table_name)::regclass, ordinal_position)
          from information_schema.columns where table_schema = current_schema
          """,
          """
          select 'constraint', conrelid::regclass, conname, contype, convalidated,
            pg_get_constraintdef(oid)
          from pg_constraint
          where connamespace = current_schema::regnamespace and contype <> 'n'
          """,
          """
          select 'index', tablename, indexname,
            replace(indexdef, current_schema || '.', '')
          from pg_indexes where schemaname = current_schema
          """,
          """
          select 'sequence', sequencename, data_type, start_value, increment_by, min_value,
            max_value, cycle, cache_size
          from pg_sequences s where schemaname = current_schema and not exists (
            select from pg_depend
            where objid = quote_ident(s.sequencename)::regclass and deptype = 'i')
          """);

  private static final List<String> MARIADB =
      List.of(
          """
          select 'table', table_name, table_comment from information_schema.tables
          where table_schema = schema() and table_type = 'BASE TABLE'
          """,
          """
          select 'column', table_name, column_name, column_type, column_default, is_nullable,
            extra, collation_name, generation_expression, column_comment
          from information_schema.columns where table_schema = schema()
            and table_name not in (select table_name from information_schema.tables
              where table_schema = schema() and table_type = 'SEQUENCE')
          """,
          """
          select 'constraint', c.table_name, c.constraint_name, c.constraint_type, k.check_clause,
            k.level, r.update_rule, r.delete_rule, r.referenced_table_name
          from information_schema.table_constraints c
          left join information_schema.referential_constraints r
            on r.constraint_schema = c.constraint_schema and r.table_name = c.table_name
              and r.constraint_name = c.constraint_name
          left join information_schema.check_constraints k
            on k.constraint_schema = c.constraint_schema and k.table_name = c.table_name
              and k.constraint_name = c.constraint_name
          where c.table_schema = schema()
          """,
          """
          select 'key', table_name, constraint_name, ordinal_position, column_name,
            referenced_table_name, lower(referenced_column_name)
          from information_schema.key_column_usage where table_schema = schema()
          """,
          """
          select 'index', table_name, index_name, seq_in_index, column_name, non_unique, collation
          from information_schema.statistics where table_schema = schema()
          """);

  /** Of keys, SQLite tells the columns alone: the rest stands in the tables' definitions. */
  private static final List<String> SQLITE =
      List.of(
          "select 'definition', sql from main.sqlite_schema"
              + " where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
          """
          select 'table', lower(name), wr, strict from pragma_table_list
          where schema = 'main' and name not like 'sqlite\\_%' escape '\\'
          """,
          """
          select 'column', lower(m.name), c.name, lower(c.type), c."notnull", c.dflt_value, c.pk, c.hidden
          from main.sqlite_schema m, pragma_table_xinfo(m.name) c
          where m.type = 'table' and m.name not like 'sqlite\\_%' escape '\\'
          """,
          """
          select 'foreign key', lower(m.name), lower(f."table"), group_concat(f."from" || ' ' || f."to" order by f.seq),
            f.on_update, f.on_delete
          from main.sqlite_schema m, pragma_foreign_key_list(m.name) f
          where m.type = 'table' group by m.name, f.id
          """,
          """
          select 'index', lower(m.name), iif(i.origin = 'c', i.name, ''), i."unique", i.origin, i.partial,
            (select group_concat(c.name || iif(c."desc", ' desc', '') || c.coll order by c.seqno)
              from pragma_index_xinfo(i.name) c where c.key)
          from main.sqlite_schema m, pragma_index_list(m.name) i where m.type = 'table'
          """,
          "select type, name, sql from main.sqlite_schema where type in ('trigger', 'view')");

  private CatalogueQueries() {}

  static List<String> of(String dialect) {
    return switch (dialect) {
      case "h2" -> H2;
      case "mariadb" -> MARIADB;
      case "sqlite" -> SQLITE;
      default -> POSTGRESQL;
    };
  }

  /** MariaDB tells of a sequence what is selected from it. */
  static List<String> ofSequences(TestDatabase database) {
    if (!database.dialect().name().equals("mariadb")) {
      return List.of();
    }
    return database
        .query(
            "select table_name from information_schema.tables"
                + " where table_schema = schema() and table_type = 'SEQUENCE'")
        .stream()
        .map(
            name ->
                "select 'sequence', '"
                    + name.replace("\\", "\\\\").replace("'", "''")
                    + "', start_value, minimum_value, maximum_value, increment, cache_size,"
                    + " cycle_option from `"
                    + name.replace("`", "``")
                    + "`")
        .toList();
  }
}
