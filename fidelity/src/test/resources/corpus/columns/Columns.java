package columns;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Columns {
  static String notMapped;

  @Id
  @Column(nullable = true, unique = true, name = "the_id")
  Long id;

  transient String notMappedEither;
  @Transient String norThis;
  final String unchanging = "x";

  @Column(name = "other_name")
  String renamed;

  @Column(name = "")
  String emptyName;

  @Column(unique = true)
  String onlyOnce;

  @Column(nullable = false)
  String required;

  @Basic(optional = false)
  String requiredByBasic;

  @Column(nullable = true)
  @Basic(optional = false)
  String requiredByEither;

  @Column(unique = true, nullable = false, length = 40)
  String uniqueAndRequired;

  @Column(check = @CheckConstraint(name = "positive", constraint = "named > 0"))
  int named;

  @Column(
      check = {
        @CheckConstraint(constraint = "twice > 0"),
        @CheckConstraint(constraint = "twice < 10")
      })
  int twice;

  @Column(
      check = {
        @CheckConstraint(name = "n1", constraint = "thrice <> 'a'"),
        @CheckConstraint(name = "n2", constraint = "thrice <> 'b'"),
        @CheckConstraint(constraint = "thrice <> 'c'")
      })
  String thrice;

  @Column(comment = "a comment")
  String commented;

  @ColumnDefault("'abc'")
  String withDefault;

  @ColumnDefault("0")
  int requiredWithDefault;

  @Column(columnDefinition = "int", unique = true)
  int defined;

  @Column(columnDefinition = "int default 5", nullable = false)
  Integer definedWithDefault;

  @Column(insertable = false, updatable = false)
  String readOnly;

  @ColumnDefault("'d'")
  @Column(options = "check (optioned <> 'u')", nullable = false, unique = true)
  String optioned;

  @Column(name = "shared", length = 20)
  String writer;

  @Column(name = "shared", length = 10, insertable = false, updatable = false)
  String reader;
}
