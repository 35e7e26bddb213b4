package press.folio.content.core;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record MetaTag(
    @Column(name = "meta_name", length = 60, nullable = false) String name,
    @Column(name = "meta_content", length = 500, nullable = false) String content) {}
