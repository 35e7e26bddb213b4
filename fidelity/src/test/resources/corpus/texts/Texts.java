package texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
public class Texts {
  @Id
  @Column(length = 40)
  String id;

  String plain;

  @Column(length = 50)
  String shorter;

  @Column(length = 32600)
  String longer;

  @Column(length = 32601)
  String longAgain;

  @Column(length = 1048576)
  String longestOfH2;

  @Column(length = 1048577)
  String tooLongForH2;

  @Column(length = 10485760)
  String longestOfPostgres;

  @Column(length = 10485761)
  String tooLongForPostgres;

  @Column(length = 2147483647)
  String endless;

  @Column(length = 0)
  String zero;

  @Lob String large;

  @Lob
  @Column(length = 100)
  String largeWithLength;

  char[] characters;

  @Column(length = 20)
  char[] fewCharacters;

  @Lob char[] largeCharacters;

  @Column(columnDefinition = "varchar(30) default 'x'", nullable = false)
  String defined;
}
