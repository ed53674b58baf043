package org.bangfu.cases;

/** Whether work on a case goes on. */
public enum CaseState { OPEN, CLOSED }
