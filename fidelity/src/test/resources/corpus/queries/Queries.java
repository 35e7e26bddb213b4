package queries;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityResult;
import jakarta.persistence.ExcludeDefaultListeners;
import jakarta.persistence.ExcludeSuperclassListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.FieldResult;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.NamedEntityGraphs;
import jakarta.persistence.NamedNativeQueries;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedStoredProcedureQueries;
import jakarta.persistence.NamedStoredProcedureQuery;
import jakarta.persistence.NamedSubgraph;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.SqlResultSetMappings;
import jakarta.persistence.StoredProcedureParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Queries {
  @Entity(name = "Film")
  @EntityListeners(Listener.class)
  @ExcludeDefaultListeners
  @ExcludeSuperclassListeners
  @Cacheable(false)
  @NamedQueries(@NamedQuery(name = "Film.all", query = "select f from Film f", lockMode = LockModeType.NONE, resultClass = Film.class, hints = @QueryHint(name = "org.hibernate.readOnly", value = "true")))
  @NamedNativeQueries(@NamedNativeQuery(name = "Film.raw", query = "select id, title from Film", resultSetMapping = "FilmTitle"))
  @SqlResultSetMappings({
    @SqlResultSetMapping(
        name = "FilmTitle",
        columns = @ColumnResult(name = "title", type = String.class),
        entities = @EntityResult(entityClass = Film.class, fields = @FieldResult(name = "title", column = "title"), lockMode = LockModeType.NONE)),
    @SqlResultSetMapping(
        name = "TitleOnly",
        classes = @ConstructorResult(targetClass = TitleView.class, columns = @ColumnResult(name = "title")))
  })
  @NamedStoredProcedureQueries(
      @NamedStoredProcedureQuery(
          name = "Film.rate",
          procedureName = "rate_film",
          parameters = @StoredProcedureParameter(name = "film", type = Long.class, mode = ParameterMode.IN)))
  @NamedEntityGraphs(
      @NamedEntityGraph(
          name = "Film.cast",
          includeAllAttributes = true,
          attributeNodes = @NamedAttributeNode(value = "roles", subgraph = "roles"),
          subgraphs = @NamedSubgraph(name = "roles", attributeNodes = @NamedAttributeNode("actor"))))
  public static class Film {
    @Id @GeneratedValue Long id;
    String title;

    @OneToMany(mappedBy = "film", cascade = CascadeType.REMOVE, fetch = FetchType.EAGER)
    List<Role> roles = new ArrayList<>();

    @PostLoad
    void loaded() {}

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed() {}

    @PreRemove
    void leaving() {}
  }

  public static class Listener {
    @PrePersist
    void about(Object entity) {}
  }

  public record TitleView(String title) {}

  @Entity
  public static class Role {
    @Id @GeneratedValue Long id;
    String name;
    @ManyToOne Film film;

    @ManyToOne(targetEntity = Actor.class, cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    Object actor;

    @OneToOne(targetEntity = Actor.class, orphanRemoval = true)
    Object understudy;
  }

  @Entity
  @SqlResultSetMapping(name = "ActorName", columns = @ColumnResult(name = "name"))
  @NamedNativeQuery(name = "Actor.raw", query = "select name from Actor", resultSetMapping = "ActorName")
  @NamedStoredProcedureQuery(name = "Actor.pay", procedureName = "pay_actor")
  public static class Actor {
    @Id @GeneratedValue Long id;
    String name;

    @OneToMany(targetEntity = Role.class)
    @JoinColumn(name = "former_actor")
    Set formerRoles = new HashSet();

    @ManyToMany(targetEntity = Film.class, cascade = CascadeType.DETACH)
    Collection seen = new ArrayList();

    @ElementCollection(targetClass = String.class)
    Collection nicknames = new ArrayList();
  }
}
