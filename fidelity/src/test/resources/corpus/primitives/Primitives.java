package primitives;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Primitives {
  @Id long id;
  boolean flag;
  byte tiny;
  short small;
  int medium;
  long big;
  float single;
  double twice;
  char letter;

  @Column(nullable = true)
  int optionalByColumn;

  @Column(name = "renamed")
  int optionalByBareColumn;

  @Column(nullable = false)
  int requiredByColumn;

  @Basic(optional = true)
  int requiredAllTheSame;

  Boolean wrappedFlag;
  Byte wrappedTiny;
  Short wrappedSmall;
  Integer wrappedMedium;
  Long wrappedBig;
  Float wrappedSingle;
  Double wrappedTwice;
  Character wrappedLetter;

  @Column(length = 5)
  char letters;

  @Column(length = 5, precision = 3, scale = 1)
  Integer sizeless;
}
