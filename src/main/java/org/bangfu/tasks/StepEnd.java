package org.bangfu.tasks;

/** How a step ended: done, done by giving the case back to an earlier step (退回), or taken away before it was done. */
public enum StepEnd { COMPLETED, RETURNED, WITHDRAWN }
