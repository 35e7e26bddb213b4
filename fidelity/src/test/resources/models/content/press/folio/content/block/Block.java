package press.folio.content.block;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import press.folio.content.core.Page;

@Entity
@Table(schema = "content", name = "block")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "block_type", length = 30, columnDefinition = "varchar(30)")
@GenericGenerator(name = "block_key", type = BlockKeyGenerator.class)
public abstract class Block {
  @Id
  @GeneratedValue(generator = "block_key")
  @Column(name = "block_key", length = 32)
  String key;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "page_id")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Page page;

  @Column(length = 40)
  String region;

  int position;
}
