package shared_keys;

import jakarta.persistence.*;

public class Model {

  @Entity
  public static class User {
    @Id Long id;

    @OneToOne(mappedBy = "user")
    Settings settings;
  }

  @Entity
  public static class Settings {
    @Id Long id;
    @OneToOne @PrimaryKeyJoinColumn User user;
  }

  @Entity
  public static class Needed {
    @Id Long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    User user;
  }

  @Entity
  public static class Named {
    @Id
    @Column(name = "user_id")
    Long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(name = "user_id", referencedColumnName = "id")
    User user;
  }

  @Entity
  public static class Hidden {
    @Id
    @Column(name = "user_id")
    Long id;

    @OneToOne
    @JoinColumn(name = "user_id")
    User user;
  }

  @Entity
  public static class HiddenNeeded {
    @Id Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "id")
    User user;
  }

  @Entity
  public static class ManyHidden {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "id", insertable = false, updatable = false)
    User user;
  }

  @Entity
  public static class Mapped {
    @Id Long id;

    @MapsId
    @OneToOne
    @PrimaryKeyJoinColumn(name = "the_user")
    User user;
  }
}
