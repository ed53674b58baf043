package org.bangfu.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue as its page reads and writes it; nothing is ever deleted. */
public interface CatalogueStore {

  /** Entries behind a place in the order of display, at most so many. */
  List<CatalogueEntry> page(CatalogueFilter filter, LocalDate today, CatalogueEntry.@Nullable Place after, int limit);

  Optional<CatalogueEntry> find(String code);

  /** Code of another type with that name in either language, whatever its case. */
  Optional<String> named(String label, String butCode);

  /** Appends a type behind the others; false where its code is taken. */
  boolean add(TypeDraft draft);

  /** False where somebody changed it since that version. */
  boolean change(TypeDraft draft, int version);

  /** Sets or takes back the day from which it is no longer offered; false where somebody changed it meanwhile. */
  boolean retire(String code, @Nullable LocalDate from, int version);
}
