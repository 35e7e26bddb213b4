package binaries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.util.ArrayList;
import java.util.UUID;

@Entity
public class Binaries {
  @Id UUID id;
  byte[] plain;

  @Column(length = 16)
  byte[] shorter;

  @Column(length = 32601)
  byte[] longer;

  @Column(length = 1048577)
  byte[] tooLongForH2;

  @Lob byte[] large;

  @Lob
  @Column(length = 100)
  byte[] largeWithLength;

  @Lob Serializable largeObject;
  Serializable object;

  @Column(length = 400)
  Serializable longerObject;

  @Lob ArrayList<String> largeList;
  ArrayList<String> list;
  Blob blob;

  @Column(name = "character_blob")
  Clob clob;

  NClob nclob;
  @Lob int notLarge;
  @Lob UUID notLargeEither;
  java.io.File file;
  java.net.URI uri;
  Number number;
  java.util.concurrent.atomic.AtomicInteger counter;
}
