package press.folio.content.core;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(schema = "content", name = "folder")
public class Folder extends Node {
  @Convert(converter = SortRuleConverter.class)
  @Column(name = "sort_rule", length = 40)
  SortRule sortRule;
}
