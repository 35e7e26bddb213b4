package collections_and_inheritance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class CollectionsAndInheritance {
  @Entity(name = "JRoot")
  @Inheritance(strategy = InheritanceType.JOINED)
  public static class JRoot {
    @Id Long id;
    @ElementCollection List<String> rootWords;
    @ManyToMany Set<Target> rootMany;

    @OneToMany
    @JoinColumn(name = "j_root")
    List<Target> rootJoined;

    @OneToMany(mappedBy = "jroot")
    @OrderColumn
    List<Target> inv;

    @ManyToMany(mappedBy = "jmany")
    Set<Target> manyInv;

    @ManyToOne Target back;
  }

  @Entity(name = "JSub")
  @PrimaryKeyJoinColumn(name = "sub_id")
  public static class JSub extends JRoot {
    @ElementCollection Set<String> subWords;

    @ManyToMany
    @JoinTable(name = "jsub_many")
    List<Target> subMany;

    @OneToMany
    @JoinColumn(name = "j_sub")
    List<Target> subJoined;

    @OneToMany
    @JoinTable(name = "jsub_one")
    Set<Target> subOne;

    @ManyToOne Target subBack;

    @ManyToMany(mappedBy = "jsmany")
    Set<Target> smanyInv;
  }

  @Entity(name = "SRoot")
  public static class SRoot {
    @Id Long id;
    @ElementCollection Map<String, String> rootMap;

    @ManyToMany(mappedBy = "smany")
    List<Target> mi;
  }

  @Entity(name = "SSub")
  public static class SSub extends SRoot {
    @ElementCollection List<String> subWords;
    @ManyToMany Set<Target> subMany;

    @OneToMany
    @JoinColumn(name = "s_sub")
    List<Target> subJoined;

    @ManyToOne Target subBack;

    @OneToMany(mappedBy = "ssub")
    @MapKeyColumn
    Map<String, Target> im;
  }

  @Entity(name = "TRoot")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public static class TRoot {
    @Id Long id;
    @ManyToOne Target tback;
    @ElementCollection List<String> rootWords;
  }

  @Entity(name = "TSub")
  public static class TSub extends TRoot {
    @ElementCollection List<String> subWords;
    @ManyToMany Set<Target> subMany;

    @OneToMany
    @JoinColumn(name = "t_sub")
    List<Target> subJoined;
  }

  @Entity(name = "ARoot")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  public abstract static class ARoot {
    @Id Long id;
    @ElementCollection List<String> aWords;
    @ManyToMany Set<Target> aMany;
  }

  @Entity(name = "ASub")
  public static class ASub extends ARoot {
    String n;
  }

  @Entity(name = "Target")
  public static class Target {
    @Id Long id;
    @ManyToOne JRoot jroot;

    @ManyToMany
    @JoinTable(name = "jmany")
    Set<JRoot> jmany;

    @ManyToMany
    @JoinTable(name = "jsmany")
    Set<JSub> jsmany;

    @ManyToMany
    @JoinTable(name = "smany")
    Set<SSub> smany;

    @ManyToOne SSub ssub;

    @ManyToMany
    @JoinTable(name = "to_jsub")
    Set<JSub> toJsub;

    @OneToMany
    @JoinColumn(name = "tgt")
    Set<JSub> ownJsubs;

    @OneToMany
    @JoinColumn(name = "tgt")
    List<SSub> ownSsubs;

    @OneToMany
    @JoinColumn(name = "tgt")
    @OrderColumn
    List<TSub> ownTsubs;

    @ManyToMany
    @JoinTable(name = "to_tsub")
    Set<TSub> toTsub;

    @ManyToMany
    @JoinTable(name = "to_troot")
    Set<TRoot> toTroot;

    @ManyToMany
    @JoinTable(name = "to_aroot")
    Set<ARoot> toAroot;

    @OneToMany
    @JoinColumn(name = "tgt2")
    List<TRoot> ownTroots;

    @OneToMany
    @JoinColumn(name = "tgt3")
    @OrderColumn(name = "apos")
    List<ARoot> ownAroots;

    @OneToMany(mappedBy = "tback")
    @MapKeyColumn(name = "tk")
    Map<String, TRoot> tk;

    @OneToMany(mappedBy = "subBack")
    @OrderColumn
    List<JSub> jsubs;

    @OneToMany(mappedBy = "back")
    @OrderColumn(name = "bo")
    List<JSub> viaRoot;

    @OneToMany(mappedBy = "subBack")
    @OrderColumn(name = "so")
    List<SSub> ssubs;

    @OneToMany
    @MapKey(name = "back")
    @JoinTable(name = "mkb")
    Map<Target, JSub> mkb;

    @OneToMany
    @JoinTable(name = "one_jsub")
    List<JSub> oneJ;

    @ElementCollection Map<JSub, String> byJsub;
  }
}
