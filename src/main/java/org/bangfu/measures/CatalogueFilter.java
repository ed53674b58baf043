package org.bangfu.measures;

import org.jspecify.annotations.Nullable;

/**
 * What the catalogue's page looks for.
 *
 * @param text part of a name or code; empty for all
 * @param kind absent for all
 * @param retired whether those no longer offered are meant; absent for both
 */
public record CatalogueFilter(String text, @Nullable MeasureKind kind, @Nullable Boolean retired) {

  public static final CatalogueFilter OFFERED = new CatalogueFilter("", null, false);
}
