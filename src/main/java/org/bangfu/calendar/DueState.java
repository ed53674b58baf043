package org.bangfu.calendar;

/** How a due date stands to now, in the order of time: {@code SOON} means due within three working days. */
public enum DueState { OVERDUE, SOON, IN_TIME, NONE }
