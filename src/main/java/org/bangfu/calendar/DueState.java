package org.bangfu.calendar;

/** How a due date stands to now: {@code SOON} means due within two working days. */
public enum DueState { OVERDUE, SOON, IN_TIME, NONE }
