package mapped_superclass_between;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

public class Between {}

@Entity
class A {
  private Long id;
  private String name;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

class Plain extends A {
  String ignored;
}

@MappedSuperclass
class Middle<T> extends Plain {
  private int number;
  private A friend;
  private T content;

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  @ManyToOne(optional = false)
  public A getFriend() {
    return friend;
  }

  public void setFriend(A friend) {
    this.friend = friend;
  }

  public T getContent() {
    return content;
  }

  public void setContent(T content) {
    this.content = content;
  }
}

@Entity
class B extends Middle<Integer> {
  private String text;

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class R {
  @Id Long id;
}

@MappedSuperclass
class S<T> extends R {
  T content;
  int number;
}

@Entity
class T1 extends S<String> {
  @ManyToOne T2 other;
}

@Entity
class T2 extends S<Long> {}
