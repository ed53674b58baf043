package org.bangfu.visits;

import java.util.Map;

/** A visit with what was written at it, by field; without texts where it was not made. */
public record VisitTold(Visit visit, Map<String, String> texts) {
}
