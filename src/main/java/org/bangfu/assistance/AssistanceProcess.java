package org.bangfu.assistance;

import java.util.Map;

/** What the assistance asks of the engine. */
public interface AssistanceProcess {

  /** Begins the course of a case; the case's number is the key of both. Facts are ids, truths and short words. */
  void start(String process, String caseNo, Map<String, Object> facts);
}
