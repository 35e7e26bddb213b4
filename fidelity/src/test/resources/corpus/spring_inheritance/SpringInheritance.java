package spring_inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

public class SpringInheritance {}

@Entity
class BaseThing {
  @Id @GeneratedValue Long theId;
}

@Entity
class BaseThingChild extends BaseThing {
  int ownNumber;
}

@Entity
@DiscriminatorColumn(name = "theType")
@SecondaryTable(name = "moreThings")
class TypedThing {
  @Id Long theId;

  @Column(table = "moreThings")
  String firstText;

  @Column(table = "more_things")
  String secondText;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class JoinedThing {
  @Id Long theId;
}

@Entity
class JoinedThingA extends JoinedThing {}

@Entity
@PrimaryKeyJoinColumn(name = "theKey")
class JoinedThingB extends JoinedThing {}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class UnionThing {
  @Id @GeneratedValue Long theId;
  String someText;
}

@Entity
class UnionThingSub extends UnionThing {
  String otherText;
}
