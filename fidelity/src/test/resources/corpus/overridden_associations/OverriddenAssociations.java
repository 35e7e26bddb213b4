package overridden_associations;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class OverriddenAssociations {
  @Embeddable
  public static class Contact {
    String phone;

    @ManyToOne Person person;

    @ManyToMany
    Set<Person> deputies = new HashSet<>();

    @ElementCollection
    List<String> hours = new ArrayList<>();
  }

  @Embeddable
  public static class Office {
    String name;
    @Embedded Contact contact;
  }

  @MappedSuperclass
  public abstract static class Firm {
    @Id @GeneratedValue Long id;
    @Embedded Office office;
    @ManyToOne Person owner;
  }

  @Entity
  @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "proprietor", nullable = false), foreignKey = @ForeignKey(name = "fk_proprietor"))
  @AssociationOverride(name = "office.contact.person", joinColumns = @JoinColumn(name = "contact_person"))
  @AssociationOverride(name = "office.contact.deputies", joinTable = @JoinTable(name = "bakery_deputies", joinColumns = @JoinColumn(name = "bakery"), inverseJoinColumns = @JoinColumn(name = "deputy")))
  @AttributeOverride(name = "office.contact.phone", column = @Column(name = "office_phone", length = 30))
  @AttributeOverride(name = "office.name", column = @Column(name = "office_name", nullable = false))
  public static class Bakery extends Firm {}

  @Entity
  public static class Butcher extends Firm {
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "branch_name"))
    @AttributeOverride(name = "contact.phone", column = @Column(name = "branch_phone"))
    @AssociationOverride(name = "contact.person", joinColumns = @JoinColumn(name = "branch_person"))
    @AssociationOverride(name = "contact.deputies", joinTable = @JoinTable(name = "branch_deputies"))
    Office branch;
  }

  @Entity
  public static class Person {
    @Id @GeneratedValue Integer id;
    String name;
  }
}
