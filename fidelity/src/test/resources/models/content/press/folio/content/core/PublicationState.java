package press.folio.content.core;

public enum PublicationState {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  ARCHIVED
}
