package io.keystead.identity.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RoleGrantId(UUID accountId, UUID roleId) implements Serializable {}
