package spring_generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.GenericGenerator;

public class SpringGenerators {}

@Entity
class FirstThing {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "myGen")
  @TableGenerator(
      name = "myGen",
      table = "MyCounters",
      pkColumnName = "theKey",
      valueColumnName = "theValue")
  Long id;
}

@Entity
class SecondThing {
  @Id
  @GeneratedValue(generator = "otherGen")
  @GenericGenerator(name = "otherGen", strategy = "sequence")
  Long id;
}
