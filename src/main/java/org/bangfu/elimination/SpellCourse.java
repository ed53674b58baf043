package org.bangfu.elimination;

/** A process of this family: how its refusals take effect and its cases end. */
public interface SpellCourse {

  /** Id of the process. */
  String process();

  /** Puts the refusal that a step proposed into force. */
  void refuse(String caseNo);

  /** Closes the case with what came of it. */
  void close(String caseNo);
}
