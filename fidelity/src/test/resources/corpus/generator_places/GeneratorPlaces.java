package generator_places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.GenericGenerators;
import org.hibernate.annotations.UuidGenerator;

public class GeneratorPlaces {
  @Entity
  public static class OfPackage {
    @Id
    @GeneratedValue(generator = "of_package")
    Long id;
  }

  @Entity
  public static class KeysOfPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "keys_of_package")
    int id;
  }

  @Entity
  @TableGenerators({
    @TableGenerator(name = "first_keys", table = "keys_of_type", pkColumnName = "key_name", pkColumnValue = "first", valueColumnName = "key_value"),
    @TableGenerator(name = "second_keys", table = "keys_of_type", pkColumnName = "key_name", pkColumnValue = "second", valueColumnName = "key_value", allocationSize = 5)
  })
  public static class First {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "first_keys")
    Long id;
  }

  @Entity
  @SequenceGenerators({
    @SequenceGenerator(name = "unused_numbers", sequenceName = "unused"),
    @SequenceGenerator(name = "second_numbers", sequenceName = "numbers_of_second", initialValue = 7, allocationSize = 1)
  })
  public static class Second {
    private long id;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second_numbers")
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }
  }

  @Entity
  public static class Third {
    private Integer id;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "of_getter")
    public Integer getId() {
      return id;
    }

    public void setId(Integer id) {
      this.id = id;
    }
  }

  @Entity
  public static class Fourth {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Short id;
  }

  @MappedSuperclass
  @SequenceGenerator(name = "of_superclass", sequenceName = "shared_by_subclasses", allocationSize = 2)
  public abstract static class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "of_superclass")
    Long id;
  }

  @Entity
  public static class Fifth extends Numbered {}

  @Entity
  public static class Sixth extends Numbered {}

  @Entity
  @GenericGenerators(@GenericGenerator(name = "own_keys", strategy = "uuid2"))
  public static class Seventh {
    @Id
    @GeneratedValue(generator = "own_keys")
    UUID id;
  }

  @Entity
  public static class Eighth {
    @Id
    @GeneratedValue(generator = "text_keys")
    UUID id;

    @Column(length = 10)
    String text;
  }

  @Entity
  public static class Ninth {
    @Id @UuidGenerator String id;
  }
}
