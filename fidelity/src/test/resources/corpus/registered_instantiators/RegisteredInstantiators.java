package registered_instantiators;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddableInstantiatorRegistration;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;

/** An embeddable without setters, and elsewhere what makes it. */
public class RegisteredInstantiators {
  @Embeddable
  @Access(AccessType.PROPERTY)
  public static class Name {
    private final String first;

    Name(String first) {
      this.first = first;
    }

    public String getFirst() {
      return first;
    }
  }

  public static class NameMaker implements EmbeddableInstantiator {
    @Override
    public Object instantiate(ValueAccess values) {
      return new Name(values.getValue(0, String.class));
    }

    @Override
    public boolean isInstance(Object object) {
      return object instanceof Name;
    }

    @Override
    public boolean isSameClass(Object object) {
      return object.getClass() == Name.class;
    }
  }

  @Entity(name = "Person")
  public static class Person {
    @Id long id;
    Name name;
  }

  @Entity(name = "Configuration")
  @EmbeddableInstantiatorRegistration(
      embeddableClass = Name.class,
      instantiator = NameMaker.class)
  public static class Configuration {
    @Id long id;
  }
}
