package inverse_collections;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

public class InverseCollections {
  enum Kind {
    NEAR,
    FAR
  }

  @Entity(name = "KeyEntity")
  public static class Key {
    @Id Long id;
  }

  @Entity(name = "Parent")
  public static class Parent {
    @Id Long id;

    @OneToMany(mappedBy = "plain")
    List<Child> plain;

    @OneToMany(mappedBy = "part.parent")
    Set<Child> inPart;

    @OneToMany(mappedBy = "ordered")
    @OrderColumn
    List<Child> ordered;

    @OneToMany(mappedBy = "strict")
    @OrderColumn(name = "strict_pos", nullable = false)
    List<Child> strict;

    @OneToMany(mappedBy = "array")
    Child[] array;

    @OneToMany(mappedBy = "byText")
    Map<String, Child> byText;

    @OneToMany(mappedBy = "byColumn")
    @MapKeyColumn(nullable = false, length = 10)
    Map<String, Child> byColumn;

    @OneToMany(mappedBy = "byKind")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, Child> byKind;

    @OneToMany(mappedBy = "byId")
    @MapKey
    Map<Long, Child> byId;

    @OneToMany(mappedBy = "byPart")
    @MapKey(name = "part.number")
    Map<Integer, Child> byPart;

    @OneToMany(mappedBy = "byEntity")
    Map<Key, Child> byEntity;

    @OneToMany(mappedBy = "byJoined")
    @MapKeyJoinColumn(name = "joined_key", nullable = false)
    Map<Key, Child> byJoined;

    @OneToMany(mappedBy = "cascading")
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Child> cascading;

    @OneToMany(mappedBy = "nulling")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    List<Child> nulling;

    @ManyToMany(mappedBy = "many")
    @Bag
    List<Child> children;

    @ManyToMany(mappedBy = "manyByText")
    Map<String, Child> childrenByText;
  }

  @Embeddable
  public static class Part {
    @ManyToOne Parent parent;
    Integer number;
  }

  @Entity(name = "Child")
  public static class Child {
    @Id Long id;
    @ManyToOne Parent plain;
    Part part;
    @ManyToOne Parent ordered;
    @ManyToOne Parent strict;
    @ManyToOne Parent array;
    @ManyToOne Parent byText;
    @ManyToOne Parent byColumn;
    @ManyToOne Parent byKind;
    @ManyToOne Parent byId;
    @ManyToOne Parent byPart;
    @ManyToOne Parent byEntity;
    @ManyToOne Parent byJoined;
    @ManyToOne Parent cascading;
    @ManyToOne Parent nulling;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Parent own;

    @ManyToMany
    @JoinTable(name = "many")
    Set<Parent> many;

    @ManyToMany
    @JoinTable(name = "many_by_text")
    Set<Parent> manyByText;

    @ElementCollection List<String> words;
  }
}
