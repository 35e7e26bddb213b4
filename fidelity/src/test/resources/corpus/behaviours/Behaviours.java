package behaviours;

import jakarta.persistence.Basic;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.ConcreteProxy;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.FetchProfile;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.FilterJoinTable;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLJoinTableRestriction;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SQLUpdate;
import org.hibernate.annotations.SortComparator;
import org.hibernate.annotations.SortNatural;

/** Hibernate's annotations that leave the schema alone. */
public class Behaviours {
  @Entity(name = "Job")
  @OptimisticLocking(type = OptimisticLockType.VERSION)
  @Cache(usage = CacheConcurrencyStrategy.NONE)
  @NaturalIdCache
  @ConcreteProxy
  @RowId
  @FilterDef(name = "open", defaultCondition = "closed = false", parameters = @ParamDef(name = "since", type = Integer.class))
  @Filter(name = "open")
  @FetchProfile(name = "with.steps", fetchOverrides = @FetchProfile.FetchOverride(entity = Job.class, association = "steps"))
  @SQLInsert(sql = "insert into Job (closed, owner_id, secret, stars, title, version, id) values (?, ?, ?, ?, ?, ?, ?)")
  @SQLUpdate(sql = "update Job set title = ? where id = ?")
  @SQLDelete(sql = "delete from Job where id = ?")
  public static class Job {
    @Id @GeneratedValue Long id;
    @Version int version;

    @OptimisticLock(excluded = true)
    String title;

    boolean closed;

    @LazyGroup("secrets")
    @Basic(fetch = FetchType.LAZY)
    @ColumnTransformer(read = "upper(secret)", write = "lower(?)")
    String secret;

    @Mutability(org.hibernate.type.descriptor.java.Immutability.class)
    Integer stars;

    @ManyToOne(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SELECT)
    @Cascade(org.hibernate.annotations.CascadeType.PERSIST)
    Worker owner;

    @OneToMany(mappedBy = "job")
    @BatchSize(size = 10)
    @SQLOrder("id desc")
    @Filter(name = "open", condition = "1 = 1")
    @Fetch(FetchMode.SUBSELECT)
    List<Step> steps = new ArrayList<>();

    @ManyToMany
    @SQLJoinTableRestriction("1 = 1")
    @FilterJoinTable(name = "open", condition = "1 = 1")
    @SortComparator(ByName.class)
    SortedSet<Worker> helpers = new TreeSet<>(new ByName());

    @ElementCollection
    @SortNatural
    SortedSet<String> marks = new TreeSet<>();

    @ElementCollection
    @SortNatural
    SortedMap<String, String> notes = new TreeMap<>();

    @ElementCollection
    @Bag
    @OrderBy
    List<Integer> votes = new ArrayList<>();

    @Immutable
    @ElementCollection
    Set<Integer> fixed = new HashSet<>();

    @Formula("version + 1")
    Integer nextVersion;

    @Formula("(select count(*) from Step s where s.job_id = id)")
    long numberOfSteps;
  }

  public static class ByName implements java.util.Comparator<Worker> {
    @Override
    public int compare(Worker one, Worker other) {
      return one.name.compareTo(other.name);
    }
  }

  @Entity(name = "Worker")
  @DynamicInsert
  @DynamicUpdate
  public static class Worker {
    @Id @GeneratedValue Long id;

    @NaturalId String name;
  }

  @Entity(name = "Step")
  public static class Step {
    @Id @GeneratedValue Long id;
    @ManyToOne Job job;
  }
}
