package spring_names;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

public class SpringNames {
  @Entity(name = "AutoThing")
  public static class AutoThing {
    @Id @GeneratedValue Long id;
    String camelCaseName;
    String xmlHTTPRequest;
    String URLPath;
    String a1B2;
    String x1Y;
    String aBC;
    String url2Go;

    @Column(name = "ExplicitName", unique = true)
    String explicit;

    @Column(name = "`QuotedName`")
    String quoted;
  }

  @Entity
  @Table(
      name = "UserAccounts",
      indexes = {
        @Index(columnList = "userName"),
        @Index(columnList = "full_name, userName", name = "nameOfIndex", unique = true)
      },
      uniqueConstraints =
          @UniqueConstraint(
              name = "nameOfKey",
              columnNames = {"fullName", "autoThing_id"}),
      check = @CheckConstraint(name = "nameOfCheck", constraint = "id > 0"))
  public static class Account {
    @Id
    @GeneratedValue(generator = "myGenerator")
    Long id;

    @Column(unique = true)
    String userName;

    String fullName;
    @ManyToOne AutoThing autoThing;

    @ManyToOne
    @JoinColumn(
        name = "OtherThing",
        referencedColumnName = "ExplicitName",
        foreignKey = @ForeignKey(name = "nameOfForeignKey"))
    AutoThing other;

    @Embedded Address homeAddress;
  }

  @Embeddable
  public static class Address {
    String streetName;
  }

  @Entity
  @Table(schema = "otherSchema")
  public static class Keyed {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "KeyedNumbers", schema = "otherSchema")
    @Column(name = "myKey")
    Long id;

    @ManyToOne Keyed parentThing;
  }
}
