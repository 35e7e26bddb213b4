package io.aludel.processor.mapping;

/**
 * A collection or map.
 *
 * @param attribute the attribute, with the overrides that are in force for it
 * @param site where it stands
 */
record PluralAttribute(Attribute attribute, Site site) {}
