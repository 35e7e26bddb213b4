package press.folio.content.block;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Entity
@DiscriminatorValue("text")
public class TextBlock extends Block {
  @Column(name = "markup", length = 1000000)
  String markup;

  @Enumerated(EnumType.STRING)
  Markup syntax;

  public enum Markup {
    HTML,
    MARKDOWN,
    ASCIIDOC
  }
}
