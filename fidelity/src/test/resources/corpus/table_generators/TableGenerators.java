package table_generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;

public class TableGenerators {}

@Entity
class Plain {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
@Table(schema = "others")
class PlainToo {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Integer id;
}

@Entity
class ByName {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "by_name_ids")
  @TableGenerator(name = "by_name_ids")
  Long id;
}

@Entity
class Undescribed {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "undescribed_ids")
  Long id;
}

@Entity
class Complete {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "full")
  @TableGenerator(
      name = "full",
      schema = "counters",
      table = "ids",
      pkColumnName = "k",
      valueColumnName = "v",
      pkColumnValue = "full",
      initialValue = 5,
      allocationSize = 10,
      uniqueConstraints = @UniqueConstraint(columnNames = "v"),
      indexes = @Index(columnList = "v"))
  Long id;
}

@Entity
@TableGenerator(name = "shared_a", table = "shared_ids", pkColumnValue = "a")
class SharedA {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
@TableGenerator(name = "unused", table = "never")
class SharedB {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "shared_b")
  @TableGenerator(name = "shared_b", table = "shared_ids", pkColumnValue = "b", initialValue = 7)
  Long id;
}

@Entity
class Automatic {
  @Id
  @GeneratedValue
  @TableGenerator(name = "automatic", table = "`auto ids`", pkColumnName = "`K x`")
  Long id;
}

@Entity
class InSchema {
  @Id
  @GeneratedValue(generator = "in_schema")
  @TableGenerator(name = "in_schema", table = "counters.in_schema_ids")
  Long id;
}
