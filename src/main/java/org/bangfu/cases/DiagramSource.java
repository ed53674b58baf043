package org.bangfu.cases;

import java.util.Optional;

/** What the engine knows of the course of a case, with no check of a person's reach. */
public interface DiagramSource {

  /** Empty when no instance, running or ended, has the number as its key. */
  Optional<DiagramState> of(String caseNo);
}
