package io.aludel.runtime.catalogue;

import static io.aludel.runtime.catalogue.CatalogueBuilder.query;
import static io.aludel.runtime.catalogue.CatalogueBuilder.text;

import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads PostgreSQL's {@code pg_catalog}. */
final class PostgresCatalogue {

  private static final String TABLES =
      """
      select c.relname, obj_description(c.oid, 'pg_class')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and c.relkind in ('r', 'p')
      """;

  private static final String COLUMNS =
      """
      select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
        a.attidentity <> '', pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where n.nspname = ? and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      """;

  private static final String CONSTRAINTS =
      """
      select c.relname, k.conname, k.contype,
        case when f.relnamespace = c.relnamespace then f.relname
          else fn.nspname || '.' || f.relname end,
        case when k.contype = 'c' then pg_get_constraintdef(k.oid) end
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class f on f.oid = k.confrelid and k.contype = 'f'
      left join pg_namespace fn on fn.oid = f.relnamespace
      where n.nspname = ? and k.contype in ('p', 'u', 'f', 'c')
      """;

  private static final String CONSTRAINT_COLUMNS =
      """
      select c.relname, k.conname, a.attname, fa.attname
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral unnest(k.conkey) with ordinality as p(attnum, place)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.attnum
      left join pg_attribute fa on fa.attrelid = k.confrelid and fa.attnum = k.confkey[p.place]
      where n.nspname = ? and k.contype in ('p', 'u', 'f')
      order by c.relname, k.conname, p.place
      """;

  private static final String INDEX_COLUMNS =
      """
      select c.relname, i.relname, pg_get_indexdef(x.indexrelid, p.place, true),
        (x.indoption[p.place - 1] & 1) = 1, x.indisunique
      from pg_index x
      join pg_class c on c.oid = x.indrelid
      join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral generate_series(1, x.indnkeyatts) as p(place)
      where n.nspname = ?
        and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid
          and k.contype in ('p', 'u', 'x'))
      order by c.relname, i.relname, p.place
      """;

  private static final String SEQUENCES =
      """
      select c.relname, s.seqstart, s.seqincrement
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and not exists (select 1 from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')
      """;

  private PostgresCatalogue() {}

  static Catalogue read(Connection connection, String schema) throws SQLException {
    CatalogueBuilder builder = new CatalogueBuilder();
    query(connection, TABLES, schema, row -> builder.table(row.getString(1), row.getString(2)));
    query(
        connection,
        COLUMNS,
        schema,
        row ->
            builder.column(
                row.getString(1),
                new CatalogueColumn(
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getBoolean(5),
                    text(row.getString(6)),
                    text(row.getString(7)))));
    query(
        connection,
        CONSTRAINTS,
        schema,
        row ->
            builder.constraint(
                row.getString(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getString(4),
                row.getString(5)));
    query(
        connection,
        CONSTRAINT_COLUMNS,
        schema,
        row ->
            builder.constraintColumn(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    query(
        connection,
        INDEX_COLUMNS,
        schema,
        row ->
            builder.indexColumn(
                row.getString(1),
                row.getString(2),
                row.getString(3) + (row.getBoolean(4) ? " desc" : ""),
                row.getBoolean(5)));
    query(
        connection,
        SEQUENCES,
        schema,
        row ->
            builder.sequence(
                new CatalogueSequence(row.getString(1), row.getLong(2), row.getLong(3))));
    return builder.build();
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "p" -> Kind.PRIMARY_KEY;
      case "u" -> Kind.UNIQUE;
      case "f" -> Kind.FOREIGN_KEY;
      default -> Kind.CHECK;
    };
  }
}
