package org.bangfu.flow;

/**
 * When work is done on a day: two spans in minutes of the day, both empty on a day off. Spans entered the wrong way round
 * are empty, and the afternoon begins where the morning has ended at the earliest.
 */
record WorkingHours(int morningFrom, int morningTo, int afternoonFrom, int afternoonTo) {

  static final WorkingHours NONE = new WorkingHours(0, 0, 0, 0);

  WorkingHours {
    morningTo = Math.max(morningFrom, morningTo);
    afternoonFrom = Math.max(morningTo, afternoonFrom);
    afternoonTo = Math.max(afternoonFrom, afternoonTo);
  }

  int minutes() {
    return morningTo - morningFrom + afternoonTo - afternoonFrom;
  }
}
